import type { FeeEstimate, NarrowedRange } from './money';

/**
 * Our own choice: sources on creators' fees usually lie five to ten times apart, and a span that wide tells
 * nobody what to offer. A summary shows one only where the sources agree better than that.
 */
const TIMES_TOO_FAR_APART = 5;

/** A range for a summary, in US dollars with the modifiers chosen; null where the sources leave it too wide. */
export function narrow(estimates: readonly FeeEstimate[]): NarrowedRange | null {
  const close = estimates.filter(({ fitsClosely }) => fitsClosely);
  const sources = sourcesOf(close);
  // An open end ("over $10,000") bounds nothing, so with one there is no range.
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
