import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MIN_RANKED,
  type Peer,
  type Ranked,
  rankAmong,
  rankOnShortlist,
} from '../../../../lib/evaluation/benchmarks/shortlist-rank';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { rateBy } from '../../../../lib/metrics/rates/rate-by';
import type { Rate } from '../../../../lib/metrics/rates/rate-types';
import { type Given, NOW_MS, posts, profile } from '../invented';

const FORMULA = 'likes-comments-by-followers';

/** Ten thousand followers and no comments: a rate of a hundredth of the likes, in percent. */
function rate(likes: Given): Rate {
  const kept = {
    platform: 'threads' as const,
    profile: profile({ followers: 10_000 }),
    posts: posts(6, () => ({ likes, comments: 0 })),
    takenAtMs: NOW_MS,
  };
  const found = rateBy(FORMULA, kept, DEFAULT_SETTINGS);
  if (!found) throw new Error('Six posts with likes give a rate.');
  return found;
}

const peer = (id: string, likes: Given | null, more: Partial<Peer> = {}): Peer => ({
  id: `threads:${id}`,
  platform: 'threads',
  rate: likes === null ? null : rate(likes),
  ...more,
});

const own = { id: 'threads:own', platform: 'threads' as const, rate: rate(300) };
const four = [peer('a', 400), peer('b', 200), peer('c', 500), peer('d', 100)];

describe('the rank on the shortlist', () => {
  it('needs five profiles, including the open one', () => {
    const found = rankOnShortlist(own, four);
    expect(found).toMatchObject({ rank: { best: 3, worst: 3, of: 5 }, isSaved: false, unknown: [] });
    expect(found.counted.map(({ id }) => id)).toEqual(['threads:c', 'threads:a', 'threads:b', 'threads:d']);
  });

  it('does not exist among four', () => {
    expect(MIN_RANKED).toBe(5);
    expect(rankOnShortlist(own, four.slice(1)).rank).toBeNull();
    expect(rankOnShortlist(own, []).rank).toBeNull();
  });

  it('counts a saved account once, with the numbers just seen', () => {
    const found = rankOnShortlist(own, [...four, peer('own', 9_000)]);
    expect(found).toMatchObject({ rank: { best: 3, worst: 3, of: 5 }, isSaved: true });
    expect(found.counted).toHaveLength(4);
  });

  it('never counts an unknown rate as worse', () => {
    const found = rankOnShortlist(own, [...four, peer('silent', null)]);
    expect(found).toMatchObject({ rank: { best: 3, worst: 3, of: 5 } });
    expect(found.unknown.map(({ id }) => id)).toEqual(['threads:silent']);
    expect(
      rankOnShortlist(own, [peer('a', null), peer('b', null), peer('c', null), peer('d', null)]).rank,
    ).toBe(null);
  });

  it('is a span if ranges overlap, and shared between equal rates', () => {
    const wide = { ...own, rate: rate([250, 350]) };
    expect(rankOnShortlist(wide, [...four, peer('e', [300, 420])]).rank).toEqual({
      best: 3,
      worst: 4,
      of: 6,
    });
    expect(rankOnShortlist(own, [...four, peer('e', 300)]).rank).toEqual({
      best: 3,
      worst: 3,
      of: 6,
      tied: 1,
    });
  });

  it('ignores other platforms, and counts another average as unknown', () => {
    const mean = { ...rate(900), average: 'mean' as const };
    const found = rankOnShortlist(own, [
      ...four,
      peer('far', 900, { id: 'x:far', platform: 'x' }),
      peer('mean', null, { rate: mean }),
    ]);
    expect(found).toMatchObject({ rank: { best: 3, worst: 3, of: 5 } });
    expect(found.unknown.map(({ id }) => id)).toEqual(['threads:mean']);
  });

  it('depends on the values only, not on the order of the profiles', () => {
    const likes = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(fc.array(fc.tuple(likes, likes), { minLength: 4, maxLength: 9 }), (pairs) => {
        const peers = pairs.map(([one, two], at) =>
          peer(`${at}`, [Math.min(one, two), Math.max(one, two)] as const),
        );
        const found = rankOnShortlist(own, peers);
        expect(rankOnShortlist(own, peers.toReversed()).rank).toEqual(found.rank);
        const byValue = peers.filter((one) => (one.rate?.ratePercent ?? 0) > own.rate.ratePercent).length + 1;
        expect(found.rank?.best).toBeLessThanOrEqual(byValue);
        expect(found.rank?.worst).toBeGreaterThanOrEqual(byValue);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a saved profile’s rate', () => {
  it('is as of its own date, without posts that were too new then', () => {
    const kept = {
      platform: 'threads' as const,
      profile: profile({ followers: 10_000 }),
      posts: posts(6, () => ({ likes: 50, comments: 0 })),
    };
    expect(rateBy(FORMULA, { ...kept, takenAtMs: NOW_MS }, DEFAULT_SETTINGS)?.ratePercent).toBe(0.5);
    const dayBefore = NOW_MS - 1.5 * 24 * 60 * 60 * 1000;
    expect(rateBy(FORMULA, { ...kept, takenAtMs: dayBefore }, DEFAULT_SETTINGS)).toBeNull();
  });

  it('is unknown without followers if the formula needs them', () => {
    const kept = {
      platform: 'threads' as const,
      profile: profile({}),
      posts: posts(6, () => ({ likes: 50, comments: 0 })),
      takenAtMs: NOW_MS,
    };
    expect(rateBy(FORMULA, kept, DEFAULT_SETTINGS)).toBeNull();
  });
});

/** Exact where only one end is given. */
const rated = (lowPercent: number, highPercent = lowPercent, more: Partial<Ranked> = {}): Ranked => ({
  platform: 'x',
  formula: 'likes-comments-shares-by-followers',
  average: 'median',
  kind: null,
  lowPercent,
  highPercent,
  ...more,
});

describe('the rank in the user’s own shortlist', () => {
  it('is one more than the number of better profiles', () => {
    expect(rankAmong(rated(2), [rated(3), rated(1), rated(2.5)])).toEqual({ best: 3, worst: 3, of: 4 });
  });

  it('gives equal rates the better rank', () => {
    expect(rankAmong(rated(2), [rated(2), rated(1)])).toEqual({ best: 1, worst: 1, of: 3, tied: 1 });
  });

  it('is a span if ranges overlap', () => {
    // Surely below 3, perhaps below the two that reach over 2.2, surely above 1 and not below what ends at 1.8.
    const others = [rated(3), rated(2.1, 2.4), rated(1.9, 2.3), rated(1), rated(1.5, 1.8)];
    expect(rankAmong(rated(1.8, 2.2), others)).toEqual({ best: 2, worst: 4, of: 6 });
  });

  it('never mixes platforms, formulas or averages', () => {
    const unlike = [
      rated(9, 9, { platform: 'bluesky' }),
      rated(9, 9, { formula: 'likes-comments-shares-by-views' }),
      rated(9, 9, { average: 'mean' }),
    ];
    expect(rankAmong(rated(2), unlike)).toBeNull();
    expect(rankAmong(rated(2), [...unlike, rated(1)])).toEqual({ best: 1, worst: 1, of: 2 });
  });
});
