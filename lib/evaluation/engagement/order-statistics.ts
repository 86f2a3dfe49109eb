import { binomialDistribution } from 'simple-statistics';

/** Which of the sorted values bound the median, counted from each end, and how surely. */
export interface MedianBounds {
  /** 1 is the lowest and the highest value, 2 the second of each, and so on. */
  rank: number;
  confidence: number;
}

/**
 * The exact, distribution-free interval for a median: each post lies below the account's own median with
 * probability one half, so the number of posts below it is binomial. Null where even the lowest and the
 * highest value bound it less surely than asked: below six posts for 95 %.
 * Source: Hahn and Meeker, Statistical Intervals, 1991, section 5.2.
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
