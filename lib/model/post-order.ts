import type { PostReadings } from './post';

/** Sorts posts newest first, undated posts last. Ties have a fixed order. */
export function newestFirst(a: PostReadings, b: PostReadings): number {
  const byDate = (b.postedAtMs ?? Number.NEGATIVE_INFINITY) - (a.postedAtMs ?? Number.NEGATIVE_INFINITY);
  // NaN for two undated posts.
  if (byDate > 0 || byDate < 0) return byDate;
  return a.id < b.id ? 1 : -1;
}
