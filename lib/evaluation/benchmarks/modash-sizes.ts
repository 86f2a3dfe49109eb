import type { BenchmarkBand } from '../evaluation';

/** Modash's seven sizes: 1 to 5K, 5 to 10K, 10 to 50K, 50 to 100K, 100 to 500K, 500K to 1M, over 1M. */
const FROM_FOLLOWERS = [1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000];

type SevenSizes = readonly [number, number, number, number, number, number, number];

/** A table as Modash prints it: one line a band, one column a size, all in percent. */
export interface ModashLines {
  high: SevenSizes;
  above: SevenSizes;
  average: SevenSizes;
  below: SevenSizes;
}

export function modashBands({ high, above, average, below }: ModashLines): BenchmarkBand[] {
  return high.map((highFromPercent, size) => ({
    fromFollowers: FROM_FOLLOWERS[size] ?? Number.NaN,
    toFollowers: FROM_FOLLOWERS[size + 1] ?? null,
    belowFromPercent: below[size] ?? Number.NaN,
    averageFromPercent: average[size] ?? Number.NaN,
    aboveFromPercent: above[size] ?? Number.NaN,
    highFromPercent,
  }));
}
