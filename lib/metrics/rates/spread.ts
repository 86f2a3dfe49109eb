import { binomialDistribution, quantile } from 'simple-statistics';
import type { LikelyRange, Outlier, PostRate } from './rate-types';

const MIN_CONFIDENCE = 0.95;
/** With fewer posts, even the lowest and the highest rate bound the median with less than 95 % confidence. */
export const MIN_LIKELY_POSTS = 6;

/** Includes the counts' own ranges: the low end is the low end of the bounding post's rate. */
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

/** Which of the sorted values bound the median, counted from each end, and with what confidence. */
export interface MedianBounds {
  /** 1 is the lowest and the highest value, 2 the second from each end, and so on. */
  rank: number;
  confidence: number;
}

/**
 * The exact, distribution-free interval for a median: each post lies below the account's own median with probability
 * one half, so the number of posts below it is binomial. Null if even the lowest and the highest value give less
 * confidence than asked: below six posts for 95 %. Source: Hahn and Meeker, Statistical Intervals, 1991, section 5.2.
 */
export function medianBounds(sampleSize: number, leastConfidence: number): MedianBounds | null {
  const probabilities = binomialDistribution(sampleSize, 0.5) ?? [];
  let best: MedianBounds | null = null;
  let below = 0;
  for (let rank = 1; rank <= sampleSize / 2; rank += 1) {
    below += probabilities[rank - 1] ?? 1;
    const confidence = 1 - 2 * below;
    if (confidence < leastConfidence) break;
    best = { rank, confidence };
  }
  return best;
}
