import { mean, median, quantile } from 'simple-statistics';
import type { PostKind, PostReadings } from '../../model/post';
import type { AverageKind } from '../measures/formulas';
import { FORMULAS, type Formula, type FormulaId } from '../measures/formulas';
import { averageOf, ratioOf, type Span, spanOf, sumOf } from '../measures/span';
import type { Exclusion, PostRate, Rate } from './rate-types';
import type { SampleSettings } from './sample-settings';
import { type Eligible, windowOf } from './sampling';
import { likelyMedian, outliersOf } from './spread';

/** The posts that a formula can use so far, even if they are too few for a rate. */
export interface RateAttempt {
  formula: FormulaId;
  posts: PostRate[];
  excluded: Exclusion[];
  /** Posts that take a place in the sample, whether or not their counts were seen. */
  slots: number;
}

/** Applies the formula to the newest eligible posts. Without followers, a formula by followers has no posts. */
export function attemptRate(
  formulaId: FormulaId,
  eligible: Eligible,
  followers: Span | null,
  settings: SampleSettings,
): RateAttempt {
  const formula = FORMULAS[formulaId];
  const window = windowOf(eligible.posts, postCountsOf(formula), settings);
  const posts: PostRate[] = [];
  const excluded = [...eligible.excluded, ...window.excluded];
  for (const post of window.posts) {
    const rate = postRate(post, formula, followers);
    if (rate) posts.push(rate);
    else if (formula.denominator !== 'followers') excluded.push({ id: post.id, why: 'nothing-to-divide-by' });
  }
  return { formula: formulaId, posts, excluded, slots: window.slots };
}

/** One post's rate in percent; null if an input is missing or the denominator may be zero. */
export function postRate(post: PostReadings, formula: Formula, followers: Span | null): PostRate | null {
  const parts = formula.numerator.map((count) => spanOf(post[count])).filter((span) => span !== null);
  const denominator = formula.denominator === 'followers' ? followers : spanOf(post[formula.denominator]);
  if (!denominator || parts.length < formula.numerator.length) return null;
  const numerator = sumOf(parts);
  const percent = ratioOf(numerator, denominator, 100);
  return (
    percent && {
      id: post.id,
      ratePercent: percent.value,
      lowPercent: percent.low,
      highPercent: percent.high,
      numerator,
      denominator,
    }
  );
}

/** The rate; null if there are too few posts. */
export function rateFrom(
  { formula, posts, excluded }: RateAttempt,
  { minPosts, average }: SampleSettings,
  kind: PostKind | null = null,
): Rate | null {
  if (posts.length === 0 || posts.length < minPosts) return null;
  const chosen = averageRate(posts, average);
  const rates = posts.map((post) => post.ratePercent);
  return {
    formula,
    average,
    kind,
    ratePercent: chosen.value,
    lowPercent: chosen.low,
    highPercent: chosen.high,
    medianPercent: median(rates),
    meanPercent: mean(rates),
    likely: likelyMedian(posts),
    firstQuartilePercent: quantile(rates, 0.25),
    thirdQuartilePercent: quantile(rates, 0.75),
    outliers: outliersOf(posts),
    sampleSize: posts.length,
    posts,
    excluded,
  };
}

const AVERAGES: Record<AverageKind, (numbers: number[]) => number> = { median, mean, trimmed: trimmedMean };

export function averageRate(posts: readonly PostRate[], average: AverageKind): Span {
  return averageOf(posts.map(rateSpan), AVERAGES[average]);
}

/** The mean without a tenth of the values at each end (at least one, unless that leaves none). */
export function trimmedMean(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const drop = Math.max(1, Math.round(numbers.length / 10));
  return mean(sorted.length > 2 * drop ? sorted.slice(drop, -drop) : sorted);
}

function rateSpan({ ratePercent, lowPercent, highPercent }: PostRate): Span {
  return { value: ratePercent, low: lowPercent, high: highPercent };
}

/** Every count of a post that the formula needs. */
function postCountsOf({ numerator, denominator }: Formula) {
  return denominator === 'followers' || numerator.includes(denominator)
    ? numerator
    : [...numerator, denominator];
}
