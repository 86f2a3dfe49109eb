import type { PostReadings } from '../../model/post';
import { sponsorshipOf } from '../disclosure/sponsorship';
import type { PostRate } from '../evaluation';
import { FORMULAS, type FormulaId } from '../formulas';
import type { Span } from '../span';
import { averageRate, postRate } from './rate';
import type { AgeGroup, GroupRate, Groups } from './sample-facts';
import { likelyMedian } from './spread';

/** Two posts are no middle. */
export const LEAST_IN_GROUP = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Organic beside sponsored, kind beside kind, young beside old: one formula over every post that may count. */
export function groupsOf(
  formulaId: FormulaId,
  posts: readonly PostReadings[],
  followers: Span | null,
  nowMs: number,
): Groups {
  const rated = posts.flatMap((post) => {
    const rate = postRate(post, FORMULAS[formulaId], followers);
    return rate ? [{ post, rate }] : [];
  });
  const by = <Key extends string>(keyOf: (post: PostReadings) => Key): GroupRate<Key>[] => {
    const groups = Map.groupBy(rated, ({ post }) => keyOf(post));
    return [...groups]
      .map(([key, members]) =>
        groupRate(
          key,
          members.map(({ rate }) => rate),
        ),
      )
      .sort((a, b) => b.sampleSize - a.sampleSize || (a.key < b.key ? -1 : 1));
  };
  return {
    bySponsorship: by(sponsorshipOf),
    byKind: by((post) => post.kind),
    byAge: by((post) => ageGroupOf(post.postedAtMs, nowMs)),
  };
}

function groupRate<Key extends string>(key: Key, rates: readonly PostRate[]): GroupRate<Key> {
  const sampleSize = rates.length;
  if (sampleSize < LEAST_IN_GROUP) return { key, sampleSize, median: null, likely: null };
  const { value, low, high } = averageRate(rates, 'median');
  const median = { ratePercent: value, lowPercent: low, highPercent: high };
  return { key, sampleSize, median, likely: likelyMedian(rates) };
}

/** A week, a month of 30 days, a quarter of 90. */
export function ageGroupOf(postedAtMs: number | null, nowMs: number): AgeGroup {
  if (postedAtMs === null) return 'undated';
  const ageDays = (nowMs - postedAtMs) / DAY_MS;
  if (ageDays < 7) return 'under-a-week';
  if (ageDays < 30) return 'under-a-month';
  return ageDays < 90 ? 'under-a-quarter' : 'older';
}
