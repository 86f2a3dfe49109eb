import { describe, expect, it } from 'vitest';
import { medianBounds } from '../../../../lib/evaluation/engagement/order-statistics';

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
