import { describe, expect, it } from 'vitest';
import type { PostRate } from '../../../../lib/metrics/rates/rate-types';
import { likelyMedian, medianBounds, outliersOf } from '../../../../lib/metrics/rates/spread';

const nothing = { value: 0, low: 0, high: 0 };
const rates = (values: number[], slack = 0): PostRate[] =>
  values.map((ratePercent, index) => ({
    id: `post-${index}`,
    ratePercent,
    lowPercent: ratePercent - slack,
    highPercent: ratePercent + slack,
    numerator: nothing,
    denominator: nothing,
  }));

/** Park and Miller's generator: the same numbers on every machine. */
function* uniform(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

describe('the confidence interval', () => {
  it('is from the third lowest to the third highest of twelve posts', () => {
    const likely = likelyMedian(rates([5, 3, 1, 2, 4, 6, 12, 11, 10, 9, 8, 7]));
    expect(likely).toMatchObject({ lowPercent: 3, highPercent: 10 });
    expect(likely?.confidencePercent).toBeCloseTo(96.1, 1);
  });

  it('includes the counts’ own ranges', () => {
    expect(likelyMedian(rates([1, 2, 3, 4, 5, 6], 0.5))).toMatchObject({ lowPercent: 0.5, highPercent: 6.5 });
  });

  it('does not exist with fewer than six posts', () => {
    expect(likelyMedian(rates([1, 2, 3, 4, 5]))).toBeNull();
  });

  it.each([6, 9, 12, 30])('contains the true median of %i skewed posts as often as claimed', (size) => {
    const random = uniform(20_260_301 + size);
    // Engagement is skewed: the exponential of a normal variable (Box and Muller), whose median is 1.
    const skewed = () =>
      Math.exp(Math.sqrt(-2 * Math.log(random.next().value)) * Math.cos(2 * Math.PI * random.next().value));
    const rounds = 20_000;
    let held = 0;
    let claimed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const likely = likelyMedian(rates(Array.from({ length: size }, skewed)));
      if (likely && likely.lowPercent <= 1 && 1 <= likely.highPercent) held += 1;
      claimed = likely?.confidencePercent ?? 0;
    }
    // Three standard errors of a share of 20,000.
    expect(Math.abs((held / rounds) * 100 - claimed)).toBeLessThan(0.5);
    expect(claimed).toBeGreaterThanOrEqual(95);
  });
});

describe('outliers', () => {
  // Quartiles 2 and 4 (interpolated), so the fences are -1 and 7.
  const usual = [1, 2, 3, 4];

  it('are posts beyond one and a half interquartile ranges', () => {
    expect(outliersOf(rates([...usual, 7]))).toEqual([]);
    expect(outliersOf(rates([...usual, 7.01]))).toEqual([{ id: 'post-4', ratePercent: 7.01, side: 'high' }]);
    expect(outliersOf(rates([10, 11, 12, 13, 1]))).toEqual([{ id: 'post-4', ratePercent: 1, side: 'low' }]);
  });

  it('are not reported if a rounded count may be inside the fence', () => {
    expect(outliersOf(rates([...usual, 7.5], 0.6))).toEqual([]);
  });
});

describe('the exact interval for a median', () => {
  it.each([
    // From the binomial tables: 1 - 2 P(X < rank), X ~ Bin(n, 1/2).
    [6, 1, 1 - 2 / 64],
    [8, 1, 1 - 2 / 256],
    [9, 2, 1 - 20 / 512],
    [12, 3, 1 - (2 * (1 + 12 + 66)) / 4096],
    [30, 10, 0.9572],
  ])('of %i posts runs from value %i to its mirror, with %d', (sampleSize, rank, confidence) => {
    const bounds = medianBounds(sampleSize, 0.95);
    expect(bounds?.rank).toBe(rank);
    expect(bounds?.confidence).toBeCloseTo(confidence, 4);
  });

  it('does not exist below six posts', () => {
    expect(medianBounds(5, 0.95)).toBeNull();
    expect(medianBounds(0, 0.95)).toBeNull();
  });
});
