import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConfirmed } from '../../../../lib/evaluation/drift/drift';
import { driftOf, isDoubted } from '../../../../lib/evaluation/drift/drift-of';
import type { Saved } from '../../../../lib/evaluation/drift/far-from-last';
import { spanOf } from '../../../../lib/metrics/measures/span';
import type { PostReadings } from '../../../../lib/model/post';
import { DAY_MS, type Given, NOW_MS, posts, profile, reading } from '../invented';

const SAVED_MS = NOW_MS - 30 * DAY_MS;

interface Seen {
  followers?: Given;
  posts?: PostReadings[];
}

const saved = (seen: Seen, takenAtMs = SAVED_MS): Saved => ({
  takenAtMs,
  profile: profile({ followers: seen.followers ?? 'not-shown' }),
  posts: seen.posts ?? [],
});

function driftIn(
  now: Seen,
  earlier: Saved[] = [],
  confirmed: Parameters<typeof driftOf>[0]['confirmed'] = [],
) {
  const shown = profile({ followers: now.followers ?? 'not-shown' });
  return driftOf({
    ...{ profile: shown, posts: now.posts ?? [], followers: spanOf(shown.followers), earlier, confirmed },
  });
}

const codesOf = (...input: Parameters<typeof driftIn>) =>
  driftIn(...input).map(({ code, of, count }) => `${code} ${of} ${count}`);

/** Posts of 40 days ago and older, which no longer grow. */
const grown = (many: number, likes: (at: number) => Given) =>
  posts(many, (at) => ({ ageDays: 40 + at, likes: likes(at) }));

describe('the last saved numbers', () => {
  const last = { followers: 12_300, posts: grown(6, () => 500) };
  const before = { followers: 1_230, posts: grown(6, () => 5_000) };
  // Saved first, by a clock that was a year ahead, and put right since.
  const earlier = [saved(last), saved(before, NOW_MS + 365 * DAY_MS)];

  it('are those saved last, even if the clock was ahead before', () => {
    expect(codesOf({ followers: 12_500, posts: grown(6, (at) => 510 + at) }, earlier)).toEqual([]);
    expect(codesOf({ followers: 1_230 }, earlier)).toEqual(['far-from-last profile followers']);
    expect(codesOf({ posts: grown(6, (at) => 5_000 + at) }, earlier)).toEqual(['far-from-last posts likes']);
  });

  it('decide whether one number for every post was accepted', () => {
    expect(codesOf({ posts: grown(6, () => 500) }, earlier)).toEqual([]);
  });
});

describe('the number of followers', () => {
  it.each([
    ['without its K', 12, 12_300],
    ['with a K too many', 12_300_000, 12_300],
    ['without its separator', 1, 1_234],
    ['that was 0 before', 5_000, 0],
  ])('%s is doubted', (_, now, before) => {
    expect(codesOf({ followers: now }, [saved({ followers: before })])).toEqual([
      'far-from-last profile followers',
    ]);
  });

  it.each([
    ['nine times as many', 90_000, 10_000],
    ['a tiny account that grew', 60, 5],
    ['the same', 9_000, 9_000],
    ['rounded, so that ten times is not certain', [9_500, 10_499], [950, 1_049]],
  ] as [string, Given, Given][])('is not doubted: %s', (_, now, before) => {
    expect(codesOf({ followers: now }, [saved({ followers: before })])).toEqual([]);
  });

  it('is compared with the newest snapshot that has one', () => {
    const earlier = [
      saved({}, SAVED_MS + 2 * DAY_MS),
      saved({ followers: 11_000 }, SAVED_MS + DAY_MS),
      saved({ followers: 900 }, SAVED_MS),
    ];
    expect(codesOf({ followers: 12_000 }, earlier)).toEqual([]);
    expect(driftIn({ followers: 900 }, earlier)).toMatchObject([
      { before: 11_000, beforeAtMs: SAVED_MS + DAY_MS },
    ]);
  });

  it('is not compared with an earlier look of the session, which may be forged', () => {
    const before = { ...reading(12_300), takenAtMs: NOW_MS - 60_000 };
    const shown = profile({});
    const followers = { ...reading([12, 12.9]), beside: before } as typeof shown.followers;
    const seen = { profile: { ...shown, followers }, posts: [], followers: null, earlier: [], confirmed: [] };
    expect(driftOf(seen)).toEqual([]);
  });

  it('is doubted in either direction alike', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e7), (a, b) => {
        const once = codesOf({ followers: a }, [saved({ followers: b })]);
        expect(codesOf({ followers: b }, [saved({ followers: a })])).toEqual(once);
      }),
    );
  });

  it('is never doubted within a factor of ten', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.double({ min: 0.11, max: 9.9, noNaN: true }),
        (before, factor) => {
          const now = Math.round(before * factor);
          fc.pre(now > before / 10);
          expect(codesOf({ followers: now }, [saved({ followers: before })])).toEqual([]);
        },
      ),
    );
  });
});

describe('the numbers of posts', () => {
  const before = saved({ posts: grown(6, (at) => 12_000 + 100 * at) });

  it('are doubted if most of the same posts are ten times off', () => {
    expect(codesOf({ posts: grown(6, (at) => 12 + at) }, [before])).toEqual(['far-from-last posts likes']);
  });

  it('are not doubted for one or two posts that went viral', () => {
    const now = grown(6, (at) => (at < 2 ? 900_000 + at : 12_000 + 100 * at));
    expect(codesOf({ posts: now }, [before])).toEqual([]);
  });

  it('are not doubted for posts that were too young when they were saved', () => {
    const young = (likes: (at: number) => number) => posts(4, (at) => ({ ageDays: 30, likes: likes(at) }));
    const then = saved({ posts: young((at) => 300 + at) });
    expect(codesOf({ posts: young((at) => 9_000 + at) }, [then])).toEqual([]);
    expect(
      codesOf({ posts: young((at) => 9_000 + at) }, [saved({ posts: young((at) => 200_000 + at) })]),
    ).toEqual(['far-from-last posts likes']);
  });

  it('of other posts are doubted from a lost unit on, because kinds of post differ', () => {
    const others = (likes: number) =>
      grown(6, (at) => likes + at).map((post) => ({ ...post, id: `new-${post.id}` }));
    expect(codesOf({ posts: others(800) }, [before])).toEqual([]);
    expect(codesOf({ posts: others(12) }, [before])).toEqual(['far-from-last posts likes']);
  });
});

describe('one number for every post', () => {
  const same = (many: number, likes: Given, over = {}) => posts(many, () => ({ likes, ...over }));

  it.each([
    ['an exact one on five posts', same(5, 1_204), ['all-the-same posts likes']],
    ['a short one on twelve', same(12, [1_200, 1_299]), ['all-the-same posts likes']],
    ['on four posts', same(4, 1_204), []],
    ['of a tiny account', same(12, 1), []],
    ['a very short one', same(12, [1_000, 1_999]), []],
    ['but one post', [...same(11, 1_204), ...grown(1, () => 1_205)], []],
    [
      'on the posts that show any',
      [...same(6, 1_204), ...posts(3, () => ({ likes: 'hidden' }))],
      ['all-the-same posts likes'],
    ],
  ] as [string, PostReadings[], string[]][])('%s', (_, shown, codes) => {
    expect(codesOf({ followers: 9_000, posts: shown })).toEqual(codes);
  });

  it('that is 0 is a case of its own: likes that an account of this size must have', () => {
    expect(codesOf({ followers: 9_000, posts: same(6, 0) })).toEqual(['all-zero posts likes']);
    expect(codesOf({ followers: 200, posts: same(6, 0) })).toEqual([]);
    expect(codesOf({ posts: same(6, 0, { views: [5_000, 5_099] }) })).toContain('all-zero posts likes');
    expect(codesOf({ followers: 9_000, posts: same(6, 'hidden') })).toEqual([]);
  });

  it('that is 0 is usual for comments, shares and saves, and impossible for views of liked posts', () => {
    const shown = posts(6, (at) => ({ likes: 20 + at, comments: 0, shares: 0, saves: 0 }));
    expect(codesOf({ followers: 9_000, posts: shown })).toEqual([]);
    expect(codesOf({ posts: posts(6, (at) => ({ likes: 20 + at, views: 0 })) })).toEqual([
      'all-zero posts views',
    ]);
  });

  it('is not asked about again once the profile was saved with it', () => {
    const earlier = [saved({ followers: 9_000, posts: same(6, 0) })];
    expect(codesOf({ followers: 9_000, posts: same(8, 0) }, earlier)).toEqual([]);
  });
});

describe('a number that the user has confirmed', () => {
  const earlier = [saved({ followers: 9_000 })];
  const [doubt] = driftIn({ followers: 900_000 }, earlier);
  const confirmed = doubt ? [doubt] : [];

  it('is not doubted, and may go on changing', () => {
    expect(confirmed).toHaveLength(1);
    expect(codesOf({ followers: 900_000 }, earlier, confirmed)).toEqual([]);
    expect(codesOf({ followers: 1_400_000 }, earlier, confirmed)).toEqual([]);
    expect(codesOf({ followers: 9 }, earlier, confirmed)).toHaveLength(1);
  });

  it('says nothing about other numbers', () => {
    const other = driftIn({ followers: 9_000, posts: posts(6, () => ({ likes: 1_204 })) })[0];
    expect(other && isConfirmed(other, confirmed)).toBe(false);
  });

  it('always ends its own doubt', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (now, before) => {
        const then = [saved({ followers: before })];
        expect(driftIn({ followers: now }, then, driftIn({ followers: now }, then))).toEqual([]);
      }),
    );
  });
});

describe('a rate', () => {
  it('is doubted if it uses a doubted number', () => {
    const likes = driftIn({ followers: 9_000, posts: posts(6, () => ({ likes: 0 })) });
    expect(isDoubted('likes-comments-by-followers', likes)).toBe(true);
    expect(isDoubted('views-by-followers', likes)).toBe(false);
    const followers = driftIn({ followers: 12 }, [saved({ followers: 12_300 })]);
    expect(isDoubted('views-by-followers', followers)).toBe(true);
    expect(isDoubted('likes-comments-by-views', followers)).toBe(false);
  });

  it('keeps its verdict beside one number for every post, which may be bought', () => {
    const likes = driftIn({ followers: 9_000, posts: posts(6, () => ({ likes: 1_204 })) });
    expect(likes).toHaveLength(1);
    expect(isDoubted('likes-comments-by-followers', likes)).toBe(false);
  });
});
