import { describe, expect, it } from 'vitest';
import { TIER_SCHEMES } from '../../../lib/evaluation/tier-schemes';
import { tierOf } from '../../../lib/evaluation/tiers';
import { tiersSchema } from '../../../lib/settings/choices';

const tierAt = (schemeId: string, followers: number) => {
  const scheme = TIER_SCHEMES.find(({ id }) => id === schemeId);
  return tierOf({ value: followers, low: followers, high: followers }, scheme?.tiers ?? [])?.id;
};

describe('the tier schemes that ship', () => {
  it.each(TIER_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    '%s names its source and would be accepted as a user’s own',
    (_id, scheme) => {
      expect(scheme.source).not.toBe('');
      expect(tiersSchema.parse(scheme.tiers)).toEqual(scheme.tiers);
    },
  );

  it('have ids of their own', () => {
    expect(new Set(TIER_SCHEMES.map(({ id }) => id)).size).toBe(TIER_SCHEMES.length);
  });

  it('call 60,000 followers by nearly as many names as there are sources', () => {
    expect(TIER_SCHEMES.map(({ id }) => tierAt(id, 60_000))).toEqual([
      'mid',
      'above-micro',
      'micro',
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
    ['article-a', 499, 'under-micro'],
    ['article-d', 999, 'nano'],
  ])('%s: %i followers are %s', (scheme, followers, tier) => {
    expect(tierAt(scheme, followers)).toBe(tier);
  });
});
