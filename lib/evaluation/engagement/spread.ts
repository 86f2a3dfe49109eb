import { quantile } from 'simple-statistics';
import type { PostRate } from '../evaluation';
import { medianBounds } from './order-statistics';
import type { LikelyRange, Outlier } from './sample-facts';

const MIN_CONFIDENCE = 0.95;
/** Below six posts even the lowest and the highest rate bound the median less surely than that. */
export const MIN_LIKELY_POSTS = 6;

/** The counts' own ranges are part of it: its low end is the low end of the bounding post's rate. */
export function likelyMedian(posts: readonly PostRate[]): LikelyRange | null {
  const bounds = medianBounds(posts.length, MIN_CONFIDENCE);
  if (!bounds) return null;
  const sorted = (pick: (post: PostRate) => number) => posts.map(pick).sort((a, b) => a - b);
  return {
    lowPercent: sorted((post) => post.lowPercent).at(bounds.rank - 1) ?? 0,
    highPercent: sorted((post) => post.highPercent).at(-bounds.rank) ?? 0,
    confidencePercent: bounds.confidence * 100,
  };
}

/** Tukey, Exploratory Data Analysis, 1977. A post counts only if its whole range lies beyond the fence. */
export function outliersOf(posts: readonly PostRate[]): Outlier[] {
  const rates = posts.map((post) => post.ratePercent);
  const first = quantile(rates, 0.25);
  const third = quantile(rates, 0.75);
  const reach = 1.5 * (third - first);
  return posts.flatMap(({ id, ratePercent, lowPercent, highPercent }): Outlier[] => {
    if (lowPercent > third + reach) return [{ id, ratePercent, side: 'high' }];
    return highPercent < first - reach ? [{ id, ratePercent, side: 'low' }] : [];
  });
}
