import { headingText } from './heading-text';

const PERCENT_WORDS =
  /(?: |^)pct(?: |$)|percent|prozent|pourcent|porcent|procent|процент|パーセント|퍼센트|百分/;

/** A share of a quarter is an engagement by every fourth follower, which few accounts have. */
const MAX_LIKELY_SHARE = 0.25;
/** Where half of a list is below a tenth of a percent, its numbers are more likely shares of one. */
const MIN_LIKELY_MEDIAN = 0.1;

/**
 * What a plain number in a column of rates is; null where it may be a percentage or a share of one. `plain` are all numbers of
 * the column without a percent sign. Beside percentages, 3.9 is one of them, and 0.039 may be either, whatever the heading
 * says: a spreadsheet holds 3.9% as 0.039, and shows that in a cell without the format of its neighbours.
 */
export function plainRateUnit(
  heading: string,
  plain: readonly number[],
  hasPercentages: boolean,
): (value: number) => 'percent' | null {
  if (hasPercentages) return (value) => (value >= 1 ? 'percent' : null);
  const isPercent = PERCENT_WORDS.test(headingText(heading)) || plain.some((value) => value > 1);
  if (!isPercent) return () => null;
  const usual = medianOf(plain);
  return (value) => {
    if (value >= MAX_LIKELY_SHARE) return 'percent';
    // Below a tenth of the usual rate, a hundredfold of the value is nearer to it than the value is.
    return usual < MIN_LIKELY_MEDIAN || value < usual / 10 ? null : 'percent';
  };
}

/**
 * Whether a percentage is about a hundred times off the usual one of its column: Excel makes 90% of 0.9 typed into a cell with
 * the format of a percentage.
 */
export const isFarOff = (percent: number, usual: number): boolean =>
  percent > usual * 20 ? percent > 20 : percent < usual / 50;

/** 0 for no values. */
export const medianOf = (values: readonly number[]): number =>
  // Sorted as numbers without a function for each comparison: a long list has a hundred thousand of them.
  new Float64Array(values).sort()[Math.floor(values.length / 2)] ?? 0;
