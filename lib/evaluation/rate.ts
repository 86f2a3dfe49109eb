import { mean, median } from 'simple-statistics';
import type { PostReadings } from '../model/post';
import type { EvaluationSettings, Exclusion, FormulaId, PostRate, Rate, Span } from './evaluation';
import { FORMULAS, type Formula } from './formulas';
import { type Eligible, windowOf } from './sampling';
import { averageOf, ratioOf, spanOf, sumOf } from './span';

/** How far one formula comes with the posts seen: also below the least number of posts. */
export interface RateAttempt {
  formula: FormulaId;
  posts: PostRate[];
  excluded: Exclusion[];
  /** Places of the sample that are taken, whether or not their counts were seen. */
  places: number;
}

/** The formula over the newest eligible posts. Without followers a formula by followers has no posts. */
export function attemptRate(
  formulaId: FormulaId,
  eligible: Eligible,
  followers: Span | null,
  settings: EvaluationSettings,
): RateAttempt {
  const formula = FORMULAS[formulaId];
  const counts = formula.denominator === 'followers' ? formula.numerator : bothSides(formula);
  const window = windowOf(eligible.posts, counts, settings);
  const posts: PostRate[] = [];
  const excluded = [...eligible.excluded, ...window.excluded];
  for (const post of window.posts) {
    const rate = postRate(post, formula, followers);
    if (rate) posts.push(rate);
    else if (formula.denominator !== 'followers') excluded.push({ id: post.id, why: 'nothing-to-divide-by' });
  }
  return { formula: formulaId, posts, excluded, places: window.places };
}

/** One post's rate in percent, or null where an input is missing or the denominator may be zero. */
export function postRate(post: PostReadings, formula: Formula, followers: Span | null): PostRate | null {
  const parts = formula.numerator.map((count) => spanOf(post[count])).filter((span) => span !== null);
  const denominator = formula.denominator === 'followers' ? followers : spanOf(post[formula.denominator]);
  if (!denominator || parts.length < formula.numerator.length) return null;
  const numerator = sumOf(parts);
  const ratio = ratioOf(numerator, denominator);
  return (
    ratio && {
      id: post.id,
      ratePercent: ratio.value * 100,
      lowPercent: ratio.low * 100,
      highPercent: ratio.high * 100,
      numerator,
      denominator,
    }
  );
}

/** The rate, or null below the least number of posts. */
export function rateFrom(attempt: RateAttempt, { leastPosts }: EvaluationSettings): Rate | null {
  const { formula, posts, excluded } = attempt;
  if (posts.length === 0 || posts.length < leastPosts) return null;
  const spans = posts.map((post) => ({
    value: post.ratePercent,
    low: post.lowPercent,
    high: post.highPercent,
  }));
  const chosen = averageOf(spans, median);
  return {
    formula,
    average: 'median',
    ratePercent: chosen.value,
    lowPercent: chosen.low,
    highPercent: chosen.high,
    medianPercent: chosen.value,
    meanPercent: averageOf(spans, mean).value,
    sampleSize: posts.length,
    posts,
    excluded,
  };
}

function bothSides({ numerator, denominator }: Formula) {
  return denominator === 'followers' || numerator.includes(denominator)
    ? numerator
    : [...numerator, denominator];
}
