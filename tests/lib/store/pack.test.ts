import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostReadings } from '../../../lib/model/post';
import type { Reading } from '../../../lib/model/reading';
import { absenceReasonSchema, postKindSchema } from '../../../lib/model/schemas/readings';
import { pack, unpack } from '../../../lib/store/pack';
import { postRowAfter } from '../../../lib/store/post-rows';
import { readNumbersRow } from '../../../lib/store/rows';
import { found, MARCH_3_MS, postOf, profileOf } from './drafts';

const numberRow = (packed: Uint8Array<ArrayBuffer>, takenAtMs = MARCH_3_MS) => ({
  ...{ id: 'n1', candidateId: 'c1', takenAtMs, stamp: '1:0:d', packed },
});

const timeArb = fc.integer({ min: 0, max: 8e12 });
const countArb = fc
  .record({
    value: fc.nat(),
    less: fc.nat(500),
    more: fc.nat(500),
    raw: fc.option(fc.string(), { nil: null }),
  })
  .map(({ value, less, more, raw }) => ({
    value,
    low: Math.max(0, value - less),
    high: value + more,
    precision: less + more === 0 ? ('exact' as const) : ('rounded' as const),
    raw: raw ?? String(value),
    reader: `reader ${value % 3}`,
  }));
const readingArb: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({
    found: fc.constant(false as const),
    why: fc.constantFrom(...absenceReasonSchema.options),
    takenAtMs: timeArb,
  }),
  fc
    .tuple(countArb, timeArb, fc.option(fc.array(countArb, { minLength: 1, maxLength: 2 }), { nil: null }))
    .map(([count, takenAtMs, others]) => ({
      ...{ found: true as const, ...count, takenAtMs },
      ...(others && { others }),
    })),
);
const maybe = fc.option(fc.boolean(), { nil: null });
const postArb: fc.Arbitrary<PostReadings> = fc.record({
  id: fc.string({ minLength: 1 }),
  kind: fc.constantFrom(...postKindSchema.options),
  author: fc.option(fc.string(), { nil: null }),
  ...{ likes: readingArb, comments: readingArb, views: readingArb, shares: readingArb, saves: readingArb },
  ...{ pinned: maybe, aboveNewer: maybe, paidPartnership: maybe },
  postedAtMs: fc.option(timeArb, { nil: null }),
  postedAtReader: fc.option(fc.string(), { nil: null }),
  caption: fc.option(fc.string(), { nil: null }),
  visibleComments: fc.constant([]),
  takenAtMs: timeArb,
});

describe('packed numbers', () => {
  it('come out exactly as they went in, with the rows of their posts', async () => {
    const posts = fc.uniqueArray(postArb, { selector: ({ id }) => id, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(posts, readingArb, timeArb, async (all, followers, takenAtMs) => {
        const profile = profileOf({ followers, takenAtMs });
        const packed = await pack({ takenAtMs, language: 'de', profile, posts: all });
        const rows = all.map((post) => postRowAfter(null, 'c1', post));
        expect(await unpack(numberRow(packed, takenAtMs), rows)).toEqual({
          ...{ id: 'n1', candidateId: 'c1', stamp: '1:0:d' },
          ...{ takenAtMs, language: 'de', profile, posts: all },
        });
      }),
      { numRuns: 200 },
    );
  });

  it('of 24 posts take at most 2 KB', async () => {
    // As numbers of an account look: of different sizes, half of them rounded, with ids as long as the longest.
    const random = (n: number) => ((n * 7_919 + 104_729) * 2_654_435_761) % 4_294_967_296;
    const posts = Array.from({ length: 24 }, (_, n) => {
      const [likes, views] = [random(n) % 90_000, random(n + 100) % 900_000];
      const rounded = {
        low: views - (views % 100),
        high: views - (views % 100) + 99,
        precision: 'rounded' as const,
      };
      return postOf(`7${String(random(n + 200)).padStart(18, '3')}`, {
        likes: found(likes),
        comments: found(random(n + 300) % 900),
        views: found({ value: rounded.low, ...rounded, raw: `${(rounded.low / 1000).toFixed(1)}K` }),
        shares: found(random(n + 400) % 3_000),
        takenAtMs: MARCH_3_MS + n * 137,
      });
    });
    const packed = await pack({ takenAtMs: MARCH_3_MS, language: 'en', profile: profileOf(), posts });
    expect(packed.length).toBeLessThan(2_048);
  });

  it('that are damaged, or of a format to come, are no numbers and no failure', async () => {
    const packed = await pack({ takenAtMs: 0, language: 'en', profile: profileOf(), posts: [postOf('p1')] });
    for (const damaged of [packed.slice(0, -9), packed.slice(5), new Uint8Array(), new Uint8Array(40)]) {
      expect(await unpack(numberRow(damaged), [])).toBeNull();
    }
    expect(readNumbersRow({ ...numberRow(packed), packed: 'text' })).toBeNull();
  });

  it('keep the numbers of a post whose row is missing', async () => {
    const numbers = { takenAtMs: MARCH_3_MS, language: 'en', profile: profileOf(), posts: [postOf('p1')] };
    const read = await unpack(numberRow(await pack(numbers)), []);
    expect(read?.posts[0]).toMatchObject({ id: 'p1', kind: 'unknown', caption: null, likes: found(512) });
  });
});

describe('the row of a post', () => {
  it('keeps what a later look did not see, and every wording of the caption', () => {
    const first = postRowAfter(null, 'c1', postOf('p1', { paidPartnership: true, takenAtMs: 10 }));
    const blind = { kind: 'unknown', author: null, postedAtMs: null, paidPartnership: null } as const;
    const second = postRowAfter(first, 'c1', postOf('p1', { ...blind, caption: null, takenAtMs: 20 }));
    expect(second).toEqual(first);
    const third = postRowAfter(second, 'c1', postOf('p1', { caption: 'Crumb shot #ad', takenAtMs: 30 }));
    expect(third.captions).toEqual([
      { text: 'Crumb shot', firstMs: 10, lastMs: 10 },
      { text: 'Crumb shot #ad', firstMs: 30, lastMs: 30 },
    ]);
  });
});
