import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SAMPLE_POSTS } from '../../../lib/model/limits';
import { POST_COUNTS, type PostReadings } from '../../../lib/model/post';
import { PROFILE_COUNTS, type ProfileCount, type ProfileReadings } from '../../../lib/model/profile';
import { absent, type FoundReading, type Reading } from '../../../lib/model/reading';
import type { Sample } from '../../../lib/model/sample';
import { mergePosts, mergeSamples } from '../../../lib/sample/merge';
import { profile } from '../evaluation/invented';
import { arbitrarySample } from './sample-arbitrary';

const found = (value: number, takenAtMs: number, over: Partial<Reading> = {}): Reading =>
  ({
    found: true,
    value,
    low: value,
    high: value,
    precision: 'exact',
    raw: String(value),
    reader: 'r',
    takenAtMs,
    ...over,
  }) as Reading;

const profileWith = (name: ProfileCount, reading: Reading): Sample => {
  const counts = { followers: absent('not-shown', 0), following: absent('not-shown', 0) };
  const others = { posts: absent('not-shown', 0), likes: absent('not-shown', 0) };
  const about = { displayName: null, bio: null, category: null, links: [], accountId: null };
  const signs = { verified: null, private: null };
  return {
    platform: 'tiktok',
    handle: 'maya.bakes',
    profile: { ...counts, ...others, ...about, ...signs, takenAtMs: 0, [name]: reading },
    posts: {},
    language: 'en',
    updatedAtMs: 0,
  };
};

const post = (over: Partial<PostReadings>): PostReadings => ({
  id: 'p1',
  kind: 'unknown',
  author: null,
  likes: absent('not-ready', 0),
  comments: absent('not-ready', 0),
  views: absent('not-shown', 0),
  shares: absent('not-shown', 0),
  saves: absent('not-shown', 0),
  pinned: null,
  aboveNewer: null,
  paidPartnership: null,
  postedAtMs: null,
  postedAtReader: null,
  caption: null,
  visibleComments: [],
  takenAtMs: 0,
  ...over,
});

describe('a sample', () => {
  it('is the same for any order of looks', () => {
    fc.assert(
      fc.property(arbitrarySample, arbitrarySample, arbitrarySample, (a, b, c) => {
        expect(mergeSamples(a, b)).toEqual(mergeSamples(b, a));
        expect(mergeSamples(mergeSamples(a, b), c)).toEqual(mergeSamples(a, mergeSamples(b, c)));
        expect(mergeSamples(a, a)).toEqual(a);
      }),
    );
  });

  it('keeps likes seen under the pointer after the overlay has disappeared', () => {
    const hovered = post({ likes: found(203, 1000), takenAtMs: 1000 });
    const bare = post({ likes: absent('not-ready', 2000), takenAtMs: 2000 });
    expect(mergePosts(hovered, bare).likes).toMatchObject({ found: true, value: 203 });
  });

  it.each(['hidden', 'off', 'private'] as const)(
    'shows no likes once the page says that they are %s',
    (why) => {
      const seen = post({ likes: found(500, 1000), takenAtMs: 1000 });
      const gone = post({ likes: absent(why, 2000), takenAtMs: 2000 });
      const bare = post({ likes: absent('not-shown', 3000), takenAtMs: 3000 });
      const back = post({ likes: found(510, 4000), takenAtMs: 4000 });
      expect(mergePosts(seen, gone).likes).toEqual(absent(why, 2000));
      expect(mergePosts(bare, mergePosts(gone, seen)).likes).toEqual(absent(why, 2000));
      expect(mergePosts(mergePosts(seen, gone), back).likes).toMatchObject({ found: true, value: 510 });
      expect(mergePosts(back, gone).likes).toMatchObject({ found: true, value: 510 });
    },
  );

  it.each(['not-shown', 'not-ready', 'unreadable', 'signed-out'] as const)(
    'keeps likes where a later look finds nothing: %s',
    (why) => {
      const seen = post({ likes: found(500, 1000) });
      expect(mergePosts(seen, post({ likes: absent(why, 2000) })).likes).toMatchObject({ value: 500 });
    },
  );

  it('prefers the exact number of the same hour, and a later hour over an old exact one', () => {
    const exact = post({ likes: found(11_651, 1000) });
    const rounded = (takenAtMs: number) =>
      post({ likes: found(11_700, takenAtMs, { low: 11_650, high: 11_749, precision: 'rounded' }) });
    expect(mergePosts(exact, rounded(2000)).likes).toMatchObject({ value: 11_651 });
    expect(mergePosts(exact, rounded(8_000_000)).likes).toMatchObject({ value: 11_700 });
  });

  /** Ten to fifteen hundred people, in full or in short, every few minutes. */
  const looks = fc.array(fc.record({ value: fc.integer({ min: 990, max: 1_250 }), isExact: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  });

  it.each([...PROFILE_COUNTS])('never shows %s that the newest look rules out', (name) => {
    fc.assert(
      fc.property(looks, fc.array(fc.nat()), (drawn, order) => {
        const readings = drawn.map(({ value, isExact }, index) => {
          const [low, high] = [value - (value % 100), value - (value % 100) + 99];
          return found(value, index * 120_000, isExact ? {} : { low, high, precision: 'rounded' });
        });
        const shuffled = readings.toSorted(
          (a, b) => (order[readings.indexOf(a)] ?? 0) - (order[readings.indexOf(b)] ?? 0),
        );
        const profiles = shuffled.map((reading) => profileWith(name, reading));
        const shown = profiles.reduce((a, b) => mergeSamples(a, b)).profile?.[name] as FoundReading;
        const newest = readings.at(-1) as FoundReading;
        expect(shown.low).toBeGreaterThanOrEqual(newest.low);
        expect(shown.high).toBeLessThanOrEqual(newest.high);
      }),
    );
  });

  it.each([...POST_COUNTS])('shows the newer of two looks at %s that contradict each other', (name) => {
    const exact = post({ [name]: found(9_999, 1_000) });
    const short = { low: 11_950, high: 12_049, precision: 'rounded' } as const;
    const rounded = post({ [name]: found(12_000, 2_000, short) });
    const fits = { low: 9_950, high: 10_049, precision: 'rounded' } as const;
    const back = post({ [name]: found(10_000, 3_000, fits) });
    expect(mergePosts(exact, rounded)[name]).toMatchObject({ value: 12_000 });
    expect(mergePosts(rounded, exact)[name]).toMatchObject({ value: 12_000 });
    expect(mergePosts(mergePosts(exact, rounded), back)[name]).toMatchObject({ value: 9_999 });
  });

  it('shows what the sources of the newest look disagree about', () => {
    const { raw, reader, ...count } = found(12_000, 0) as FoundReading;
    const others = [{ ...count, raw, reader }];
    const doubtful = { low: 9_950, high: 10_049, precision: 'rounded', others } as const;
    const merged = mergePosts(
      post({ likes: found(9_999, 1_000) }),
      post({ likes: found(10_000, 2_000, doubtful) }),
    );
    expect(merged.likes).toMatchObject({ value: 10_000, others });
  });

  it('combines a post’s own page with its tile', () => {
    const tile = post({ kind: 'photo', pinned: true, postedAtMs: 5_000, postedAtReader: 'shortcode' });
    const page = post({ kind: 'carousel', caption: 'Bread', postedAtMs: 65_000, postedAtReader: 'time' });
    expect(mergePosts(tile, page)).toMatchObject({
      kind: 'carousel',
      pinned: true,
      caption: 'Bread',
      postedAtMs: 65_000,
      postedAtReader: 'time',
    });
  });

  it('keeps the newest posts when there are too many', () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_SAMPLE_POSTS + 5 }, (_, index) => [
        `p${index}`,
        post({ id: `p${index}`, postedAtMs: index }),
      ]),
    );
    const base = {
      platform: 'instagram',
      handle: 'maya.bakes',
      profile: null,
      language: 'en',
      updatedAtMs: 1,
    } as const;
    const merged = mergeSamples({ ...base, posts: many }, { ...base, posts: {} });
    expect(Object.keys(merged.posts)).toHaveLength(MAX_SAMPLE_POSTS);
    expect(merged.posts.p0).toBeUndefined();
    expect(merged.posts[`p${MAX_SAMPLE_POSTS + 4}`]).toBeDefined();
  });
});

describe('what a profile says of itself', () => {
  const HOUR_MS = 3_600_000;
  const sampleAt = (takenAtMs: number, over: Partial<ProfileReadings>): Sample => ({
    platform: 'instagram',
    handle: 'maya.bakes',
    profile: { ...profile({ takenAtMs }), ...over },
    posts: {},
    language: 'en',
    updatedAtMs: takenAtMs,
  });
  const lie = sampleAt(1_000, {
    displayName: 'Maya Bakes, the official one and only',
    category: 'Public figure, verified',
    bio: 'Write to me at lie@example.com, the only address of mine there is',
    verified: true,
    private: true,
    links: ['lie.example', 'lie.example/2'],
  });
  const bare = sampleAt(3 * HOUR_MS, {});
  const honest = sampleAt(2 * HOUR_MS, {
    displayName: 'Maya',
    category: 'Baker',
    bio: 'Bread',
    verified: false,
    private: false,
    links: ['maya.example'],
  });

  it('is what the latest look found, however much an earlier one told', () => {
    const { displayName, category, bio, verified, links } = honest.profile ?? {};
    const said = { displayName, category, bio, verified, private: false, links };
    expect(mergeSamples(lie, honest).profile).toMatchObject(said);
    expect(mergeSamples(mergeSamples(lie, bare), honest).profile).toMatchObject(said);
    expect(mergeSamples(mergeSamples(honest, bare), lie).profile).toMatchObject(said);
  });

  it('outlives a look that finds none of it', () => {
    expect(mergeSamples(honest, bare).profile).toMatchObject({ displayName: 'Maya', verified: false });
    expect(mergeSamples(honest, bare).profile?.takenAtMs).toBe(3 * HOUR_MS);
  });

  it('keeps a whole bio where a look of the same hour shows its beginning', () => {
    const whole = sampleAt(1_000, { bio: 'Bread, rye, spelt and a little more' });
    const cut = sampleAt(2_000, { bio: 'Bread, rye…' });
    expect(mergeSamples(whole, cut).profile?.bio).toBe('Bread, rye, spelt and a little more');
  });
});

describe('A post whose id is a property of every object', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const sampleWith = (posts: PostReadings[]): Sample => ({
    platform: 'bluesky',
    handle: 'maya.example',
    profile: null,
    posts: Object.fromEntries(posts.map((one) => [one.id, one])),
    language: 'en',
    updatedAtMs: 1,
  });

  it.each(ids)('is treated like any other: %s', (id) => {
    const likes = found(203, 1);
    const own = sampleWith([post({ id, likes })]);
    const merged = mergeSamples(sampleWith([post({})]), own);
    expect(
      Object.entries(merged.posts)
        .map(([name]) => name)
        .sort(),
    ).toEqual([id, 'p1'].sort());
    expect(Object.entries(mergeSamples(merged, own).posts)).toContainEqual([id, post({ id, likes })]);
  });
});
