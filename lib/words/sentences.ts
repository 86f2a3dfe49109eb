import type { Verdict } from '../metrics/benchmarks/compared';
import type { BenchmarkRow } from '../metrics/benchmarks/table';
import type { FormulaId } from '../metrics/measures/formulas';
import { FORMULAS, isEngagement } from '../metrics/measures/formulas';
import type { Rate } from '../metrics/rates/rate-types';
import type { PlatformId } from '../model/platform';
import { PLATFORM_FACTS } from '../platforms/facts';
import { say } from './catalogue/say';
import { denominatorWords, formulaWords, numeratorWords } from './formula-words';
import { separated } from './lists';
import { formatNumber, formatPercent, formatPercentRange, formatRange, formatShort } from './numbers';

/** "3 posts", "1 post" */
export const postsText = (posts: number): string => say('post.posts', { posts });

export type PostWord = 'video' | 'post';

/** The platform's word for a post, as messages distinguish it. */
export const postWord = (platform: PlatformId): PostWord => PLATFORM_FACTS[platform].words.post;

/** The verdict of a table with bands or quartiles, with or without a result. */
export type Banded = Extract<Verdict, { band: unknown }>;

type Size = Pick<BenchmarkRow, 'fromFollowers' | 'toFollowers'>;

/** "10K to 50K followers"; several bands are joined to one range. */
export function sizeWords(bands: readonly Size[]): string {
  const from = Math.min(...bands.map((band) => band.fromFollowers));
  const ends = bands.map((band) => band.toFollowers);
  const to = ends.includes(null) ? null : Math.max(...ends.map(Number));
  if (to === null) return say('rate.size-over', { from: formatShort(from) });
  return from === 0
    ? say('rate.size-under', { to: formatShort(to) })
    : say('rate.size-between', { from: formatShort(from), to: formatShort(to) });
}

/** The unit of a formula's numbers: "in %", "per 1,000 views", "views per follower". */
export function rateUnit(formula: FormulaId): string {
  const { measure, shownPer } = FORMULAS[formula];
  if (measure === 'engagement') return say('rate.unit-engagement');
  if (measure === 'views-per-follower') return say('rate.unit-views-per-follower');
  return say('rate.unit-per', { number: formatNumber(shownPer), counted: denominatorWords(formula) });
}

/** "3.2%", "35", "1.9": for places that name the measure beside the number. */
export function rateNumber(formula: FormulaId, percent: number): string {
  const { measure, shownPer } = FORMULAS[formula];
  return measure === 'engagement' ? formatPercent(percent) : formatNumber((percent / 100) * shownPer);
}

/** "3.2%", "35", "1.9 views per follower": views per follower are a multiple, not a percentage. */
export function rateText(formula: FormulaId, percent: number): string {
  const number = rateNumber(formula, percent);
  if (FORMULAS[formula].measure !== 'views-per-follower') return number;
  return number === formatNumber(1)
    ? say('rate.one-view-per-follower')
    : say('rate.views-per-follower', { number });
}

/** "2.9% to 3.5%", "1.9 to 2.1": for places that name the measure beside it. */
export function rateRangeNumber(formula: FormulaId, low: number, high: number): string {
  const { measure, shownPer } = FORMULAS[formula];
  return measure === 'engagement'
    ? formatPercentRange(low, high)
    : formatRange((low / 100) * shownPer, (high / 100) * shownPer);
}

/** The same with a unit unless it is a percentage: "1.9 to 2.1 views per follower". */
export function rateRangeText(formula: FormulaId, low: number, high: number): string {
  const range = rateRangeNumber(formula, low, high);
  return FORMULAS[formula].measure === 'views-per-follower'
    ? say('rate.views-per-follower', { number: range })
    : range;
}

/** The range of a rate, if it looks different from the rate itself. The basis names its unit. */
export function rangeBeside({
  formula,
  ratePercent,
  lowPercent,
  highPercent,
}: Pick<Rate, 'formula' | 'ratePercent' | 'lowPercent' | 'highPercent'>): string | null {
  const range = rateRangeNumber(formula, lowPercent, highPercent);
  return lowPercent === highPercent || range === rateNumber(formula, ratePercent) ? null : range;
}

/** The kinds that are measured apart and named so; the others are posts. */
const NAMED_KINDS = ['video', 'short', 'live'] as const;

/**
 * "median of 9 posts, likes and comments by followers", in the words of the platform; a measure that is not a percentage comes
 * first.
 */
export function rateBasis({ formula, average, kind, sampleSize }: Rate, platform: PlatformId): string {
  const middle = say('rate.average-of-posts', {
    average: say(`rate.average-${average}`),
    kind: NAMED_KINDS.find((named) => named === kind) ?? 'post',
    posts: sampleSize,
  });
  if (!isEngagement(formula)) return separated([formulaWords(formula), middle]);
  const counted = { numerator: numeratorWords(formula, platform), denominator: denominatorWords(formula) };
  return separated([middle, say('rate.counted-by', counted)]);
}
