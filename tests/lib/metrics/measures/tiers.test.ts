import { describe, expect, it } from 'vitest';
import { DEFAULT_TIERS, tierOf } from '../../../../lib/metrics/measures/tiers';

const tierAt = (low: number, high = low) => tierOf({ value: low, low, high }, DEFAULT_TIERS)?.id ?? null;

describe('a tier', () => {
  it.each([
    [999, 'under-nano'],
    [1_000, 'nano'],
    [9_999, 'nano'],
    [10_000, 'micro'],
    [49_999, 'micro'],
    [50_000, 'mid'],
    [499_999, 'mid'],
    [500_000, 'macro'],
    [999_999, 'macro'],
    [1_000_000, 'mega'],
  ])('of %i followers is %s', (followers, tier) => {
    expect(tierAt(followers)).toBe(tier);
  });

  it('is missing if the range of followers spans two', () => {
    expect(tierAt(9_950, 10_049)).toBeNull();
    expect(tierAt(10_000, 10_099)).toBe('micro');
  });

  it('is missing without followers or tiers', () => {
    expect(tierOf(null, DEFAULT_TIERS)).toBeNull();
    expect(tierOf({ value: 5, low: 5, high: 5 }, [])).toBeNull();
  });
});
