import fc from 'fast-check';
import type { PostReadings } from '../../../lib/model/post';
import type { ProfileReadings } from '../../../lib/model/profile';
import type { Reading } from '../../../lib/model/reading';
import type { Sample } from '../../../lib/model/sample';
import { absenceReasonSchema } from '../../../lib/model/schemas/readings';

/** Arbitrary samples of one profile, with few ids and few times so that they collide often. */
const takenAtMs = fc.constantFrom(0, 60_000, 120_000, 4_000_000, 9_000_000);

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({
    found: fc.constant(false as const),
    why: fc.constantFrom(...absenceReasonSchema.options),
    takenAtMs,
  }),
  fc
    .record({
      value: fc.nat(50),
      precision: fc.constantFrom('exact' as const, 'rounded' as const),
      takenAtMs,
    })
    .map(({ value, precision, takenAtMs: at }) => ({
      found: true as const,
      value,
      low: value,
      high: precision === 'exact' ? value : value + 9,
      precision,
      raw: String(value),
      reader: 'invented',
      takenAtMs: at,
    })),
);

const text = fc.option(fc.constantFrom('a', 'b', 'longer'), { nil: null });
const sign = fc.option(fc.boolean(), { nil: null });

const post = (id: string): fc.Arbitrary<PostReadings> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('unknown' as const, 'photo' as const, 'reel' as const, 'carousel' as const),
    author: text,
    likes: reading,
    comments: reading,
    views: reading,
    shares: reading,
    saves: reading,
    pinned: sign,
    aboveNewer: sign,
    paidPartnership: sign,
    postedAtMs: fc.option(fc.nat(3), { nil: null }),
    postedAtReader: fc.option(fc.constantFrom('time', 'id'), { nil: null }),
    caption: text,
    visibleComments: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    takenAtMs,
  });

const profile: fc.Arbitrary<ProfileReadings> = fc.record({
  followers: reading,
  following: reading,
  posts: reading,
  likes: reading,
  displayName: text,
  bio: text,
  verified: sign,
  private: sign,
  category: text,
  links: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  accountId: text,
  takenAtMs,
});

export const arbitrarySample: fc.Arbitrary<Sample> = fc
  .record({
    handle: fc.constantFrom('maya.bakes', 'Maya.Bakes'),
    profile: fc.option(profile, { nil: null }),
    posts: fc.tuple(...['p1', 'p2', 'p3'].map((id) => fc.option(post(id), { nil: null }))),
    language: fc.constantFrom('en', 'fr'),
    updatedAtMs: takenAtMs,
  })
  .map((drawn) => ({
    ...drawn,
    platform: 'instagram' as const,
    posts: Object.fromEntries(drawn.posts.flatMap((one) => (one ? [[one.id, one]] : []))),
  }));
