import type { PostReadings } from './post';

/** Orders posts by their date, those without one last; of the same date always in the same order. */
export function newestFirst(a: PostReadings, b: PostReadings): number {
  const byDate = (b.postedAtMs ?? Number.NEGATIVE_INFINITY) - (a.postedAtMs ?? Number.NEGATIVE_INFINITY);
  // Two undated posts differ by NaN.
  if (byDate > 0 || byDate < 0) return byDate;
  return a.id < b.id ? 1 : -1;
}
