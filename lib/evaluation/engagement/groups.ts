import { sponsorshipOf } from '../../metrics/disclosure/sponsorship';
import { FORMULAS, type FormulaId } from '../../metrics/measures/formulas';
import type { Span } from '../../metrics/measures/span';
import { averageRate, postRate } from '../../metrics/rates/rate';
import type { PostRate } from '../../metrics/rates/rate-types';
import type { AgeGroup, GroupRate, Groups } from '../../metrics/rates/sample-facts';
import type { KindFormulas } from '../../metrics/rates/sample-settings';
import { likelyMedian } from '../../metrics/rates/spread';
import type { PostReadings } from '../../model/post';
import { DAY_MS } from '../../model/time';

/** A median of two posts means nothing. */
export const MIN_IN_GROUP = 3;

/**
 * Compares groups of posts: organic with sponsored, recent with old, and each kind with the others. All use one
 * formula, except kinds for which the user chose a formula. If the platform's kinds are measured apart, `posts` are of
 * one kind, and only the groups by kind use `ofEachKind`: a median over Shorts and long videos describes neither.
 */
export function groupsOf(
  headline: FormulaId,
  posts: readonly PostReadings[],
  followers: Span | null,
  nowMs: number,
  kindFormulas: KindFormulas = {},
  ofEachKind: readonly PostReadings[] = posts,
): Groups {
  const ratedBy = (
    rateable: readonly PostReadings[],
    formulaOf: (post: PostReadings) => FormulaId,
  ): Rated[] =>
    rateable.flatMap((post) => {
      const formula = formulaOf(post);
      const rate = postRate(post, FORMULAS[formula], followers);
      return rate ? [{ post, formula, rate }] : [];
    });
  const rated = ratedBy(posts, () => headline);
  return {
    bySponsorship: grouped(rated, sponsorshipOf),
    byKind: grouped(
      ratedBy(ofEachKind, ({ kind }) => kindFormulas[kind] ?? headline),
      ({ kind }) => kind,
    ),
    byAge: grouped(rated, (post) => ageGroupOf(post.postedAtMs, nowMs)),
  };
}

interface Rated {
  post: PostReadings;
  formula: FormulaId;
  rate: PostRate;
}

/** All posts of a group use one formula. */
function grouped<Key extends string>(
  rated: readonly Rated[],
  keyOf: (post: PostReadings) => Key,
): GroupRate<Key>[] {
  const groups = Map.groupBy(rated, ({ post }) => keyOf(post));
  return [...groups]
    .flatMap(([key, members]) => {
      const rates = members.map(({ rate }) => rate);
      return members.slice(0, 1).map(({ formula }) => ({ key, formula, ...medianOf(rates) }));
    })
    .sort((a, b) => b.sampleSize - a.sampleSize || (a.key < b.key ? -1 : 1));
}

function medianOf(rates: readonly PostRate[]): Pick<GroupRate<string>, 'sampleSize' | 'median' | 'likely'> {
  const sampleSize = rates.length;
  if (sampleSize < MIN_IN_GROUP) return { sampleSize, median: null, likely: null };
  const { value, low, high } = averageRate(rates, 'median');
  const median = { ratePercent: value, lowPercent: low, highPercent: high };
  return { sampleSize, median, likely: likelyMedian(rates) };
}

/** A week, a month of 30 days, a quarter of 90. */
export function ageGroupOf(postedAtMs: number | null, nowMs: number): AgeGroup {
  if (postedAtMs === null) return 'undated';
  const ageDays = (nowMs - postedAtMs) / DAY_MS;
  if (ageDays < 7) return 'under-a-week';
  if (ageDays < 30) return 'under-a-month';
  return ageDays < 90 ? 'under-a-quarter' : 'older';
}
