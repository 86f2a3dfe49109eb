import { describe, expect, it } from 'vitest';
import { TIER_SCHEMES } from '../../../../lib/metrics/measures/tier-schemes';
import { tierOf } from '../../../../lib/metrics/measures/tiers';
import { tiersSchema } from '../../../../lib/settings/stored-settings';

const tierAt = (schemeId: string, followers: number) => {
  const scheme = TIER_SCHEMES.find(({ id }) => id === schemeId);
  return tierOf({ value: followers, low: followers, high: followers }, scheme?.tiers ?? [])?.id;
};

describe('the built-in tier schemes', () => {
  it.each(TIER_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    '%s names its source and would be accepted as a user’s own',
    (_id, scheme) => {
      expect(scheme.source).not.toBe('');
      expect(tiersSchema.parse(scheme.tiers)).toEqual(scheme.tiers);
    },
  );

  it('have unique ids', () => {
    expect(new Set(TIER_SCHEMES.map(({ id }) => id)).size).toBe(TIER_SCHEMES.length);
  });

  it('give 60,000 followers many different names', () => {
    expect(TIER_SCHEMES.map(({ id }) => tierAt(id, 60_000))).toEqual([
      'mid',
      'micro',
      'micro',
      'above-micro',
      'mid',
      'between-micro-and-mega',
      'mid',
      'mid-3',
      'from-50k',
    ]);
  });

  it.each([
    ['default', 999, 'under-nano'],
    ['default', 1_000, 'nano'],
    ['default', 9_999, 'nano'],
    ['default', 10_000, 'micro'],
    ['default', 49_999, 'micro'],
    ['default', 50_000, 'mid'],
    ['default', 499_999, 'mid'],
    ['default', 500_000, 'macro'],
    ['default', 999_999, 'macro'],
    ['default', 1_000_000, 'mega'],
    ['courier-workshop', 2_999, 'under-micro'],
    ['courier-workshop', 3_000, 'micro'],
    ['courier-workshop', 99_999, 'micro'],
    ['courier-workshop', 100_000, 'above-micro'],
    ['bstro-2017', 999, 'under-micro'],
    ['bstro-2017', 1_000, 'micro'],
    ['bstro-2017', 99_999, 'micro'],
    ['bstro-2017', 100_000, 'macro'],
    ['bstro-2017', 499_999, 'macro'],
    ['bstro-2017', 500_000, 'mega'],
    ['statusphere', 1_999, 'under-micro'],
    ['statusphere', 2_000, 'micro'],
    ['statusphere', 9_999, 'micro'],
    ['statusphere', 10_000, 'above-micro'],
    ['hypeauditor-2021', 999, 'under-nano'],
    ['hypeauditor-2021', 1_000, 'nano'],
    ['hypeauditor-2021', 4_999, 'nano'],
    ['hypeauditor-2021', 5_000, 'micro'],
    ['hypeauditor-2021', 19_999, 'micro'],
    ['hypeauditor-2021', 20_000, 'mid'],
    ['hypeauditor-2021', 99_999, 'mid'],
    ['hypeauditor-2021', 100_000, 'macro'],
    ['hypeauditor-2021', 999_999, 'macro'],
    ['hypeauditor-2021', 1_000_000, 'mega'],
    ['hypeauditor-2026', 999, 'under-nano'],
    ['hypeauditor-2026', 1_000, 'nano'],
    ['hypeauditor-2026', 9_999, 'nano'],
    ['hypeauditor-2026', 10_000, 'micro'],
    ['hypeauditor-2026', 49_999, 'micro'],
    ['hypeauditor-2026', 50_000, 'between-micro-and-mega'],
    ['hypeauditor-2026', 999_999, 'between-micro-and-mega'],
    ['hypeauditor-2026', 1_000_000, 'mega'],
    ['izea-2022', 0, 'nano'],
    ['izea-2022', 10_000, 'micro'],
    ['izea-2022', 50_000, 'mid'],
    ['izea-2022', 200_000, 'macro'],
    ['izea-2022', 500_000, 'mega'],
    ['tagger', 0, 'micro-3'],
    ['tagger', 5_000, 'micro-2'],
    ['tagger', 9_999, 'micro-2'],
    ['tagger', 10_000, 'micro-1'],
    ['tagger', 25_000, 'mid-3'],
    ['tagger', 150_000, 'mid-2'],
    ['tagger', 499_999, 'mid-2'],
    ['tagger', 500_000, 'mid-1'],
    ['tagger', 999_999, 'mid-1'],
    ['tagger', 1_000_000, 'macro-3'],
    ['tagger', 4_999_999, 'macro-3'],
    ['tagger', 5_000_000, 'macro-2'],
    ['tagger', 9_999_999, 'macro-2'],
    ['modash', 999, 'under-from-1k'],
    ['modash', 1_000, 'from-1k'],
    ['modash', 4_999, 'from-1k'],
    ['modash', 5_000, 'from-5k'],
    ['modash', 9_999, 'from-5k'],
    ['modash', 10_000, 'from-10k'],
    ['modash', 49_999, 'from-10k'],
    ['modash', 50_000, 'from-50k'],
    ['modash', 99_999, 'from-50k'],
    ['modash', 100_000, 'from-100k'],
    ['modash', 499_999, 'from-100k'],
    ['modash', 500_000, 'from-500k'],
    ['modash', 999_999, 'from-500k'],
    ['modash', 1_000_000, 'from-1m'],
    ['izea-2022', 9_999, 'nano'],
    ['izea-2022', 49_999, 'micro'],
    ['izea-2022', 199_999, 'mid'],
    ['izea-2022', 499_999, 'macro'],
    ['izea-2022', 999_999, 'mega'],
    ['izea-2022', 1_000_000, 'above-mega'],
    ['tagger', 4_999, 'micro-3'],
    ['tagger', 24_999, 'micro-1'],
    ['tagger', 149_999, 'mid-3'],
    ['tagger', 10_000_000, 'macro-1'],
  ])('%s: %i followers are %s', (scheme, followers, tier) => {
    expect(tierAt(scheme, followers)).toBe(tier);
  });
});
