import type { FeeEstimate, NarrowedRange } from './money';

/**
 * Our own choice: sources on creators' fees usually differ by a factor of five to ten, and so wide a range does not
 * help anyone make an offer. A summary shows a range only if the sources agree better.
 */
const TIMES_TOO_FAR_APART = 5;

/** One range for a summary, in US dollars with the chosen modifiers; null if the sources differ too much. */
export function narrow(estimates: readonly FeeEstimate[]): NarrowedRange | null {
  const close = estimates.filter(({ fitsClosely }) => fitsClosely);
  const sources = sourcesOf(close);
  // An open end ("over $10,000") sets no bound, so there is no range.
  const ends = close.map(({ withModifiers: { lowUsd, highUsd } }) =>
    lowUsd === null || highUsd === null ? null : { lowUsd, highUsd },
  );
  const closed = ends.filter((end) => end !== null);
  if (sources < 2 || closed.length < ends.length) return null;
  const lowUsd = Math.min(...closed.map((end) => end.lowUsd));
  const highUsd = Math.max(...closed.map((end) => end.highUsd));
  return lowUsd > 0 && highUsd < TIMES_TOO_FAR_APART * lowUsd ? { lowUsd, highUsd, sources } : null;
}

export function sourcesOf(estimates: readonly FeeEstimate[]): number {
  return new Set(estimates.map(({ source }) => source)).size;
}
