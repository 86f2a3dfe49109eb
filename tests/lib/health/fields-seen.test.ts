import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, fieldsSeen, type HandedOver, pageKindOf } from '../../../lib/health/fields-seen';
import { exactCount } from '../../../lib/model/count';
import type { Place } from '../../../lib/model/place';
import type { PostReadings } from '../../../lib/model/post';
import type { AbsenceReason, FoundReading } from '../../../lib/model/reading';
import { absenceReasonSchema } from '../../../lib/model/schemas/readings';
import { NOW_MS, post, posts, profile } from '../evaluation/invented';

const PROFILE: Place = { platform: 'x', kind: 'profile', handle: 'maya', postId: null, tab: null };
const POST: Place = { ...PROFILE, kind: 'post', postId: 'post-00' };

const handedOver = (shown: PostReadings[], over: Partial<HandedOver> = {}, header = {}): HandedOver => ({
  place: PROFILE,
  wall: null,
  sample: {
    ...{ platform: 'x', handle: 'maya', language: 'en', updatedAtMs: NOW_MS },
    profile: profile(header),
    posts: Object.fromEntries(shown.map((one) => [one.id, one])),
  },
  ...over,
});
const lackedIn = (look: HandedOver) => [...fieldsSeen(look).lacked];
const without = (why: AbsenceReason, many = 5) =>
  posts(many, () => ({ likes: 12, comments: why, views: 900 }));

describe('a list of posts', () => {
  it('lacks comments that no post shows beside likes', () => {
    expect(lackedIn(handedOver(without('unreadable')))).toContain('post:comments');
    expect(fieldsSeen(handedOver(without('unreadable'))).shown).toEqual(
      new Set(['post:likes', 'post:views']),
    );
  });

  it('lacks all numbers if its captions are the only content left', () => {
    const bare = (caption: string | null) => handedOver(posts(5, () => ({ caption })));
    expect(lackedIn(bare('Rye, overnight.'))).toEqual(
      expect.arrayContaining(['post:likes', 'post:comments']),
    );
    expect(lackedIn(bare(null))).toEqual([]);
  });

  it('lacks nothing if one post shows them', () => {
    const shown = [...without('unreadable'), post('another', { likes: 3, comments: 1 })];
    expect(lackedIn(handedOver(shown))).not.toContain('post:comments');
    expect(fieldsSeen(handedOver(shown)).shown).toContain('post:comments');
  });

  it('lacks the only number that its posts ever had, beside a header that is read', () => {
    const grid = posts(5, () => ({ views: 'not-shown' }));
    expect(lackedIn(handedOver(grid, {}, { followers: 900 }))).toContain('post:views');
  });

  it('shows no number by leaving it out where it is zero', () => {
    const zero: FoundReading = { found: true, ...exactCount(0, ''), reader: 'action-bar', takenAtMs: NOW_MS };
    const quiet = { ...post('quiet', { comments: 2 }), likes: zero };
    const shown = [...posts(3, () => ({ likes: 'not-shown', comments: 4 })), quiet];
    expect(fieldsSeen(handedOver(shown)).shown).toEqual(new Set(['post:comments']));
    expect(lackedIn(handedOver(shown))).toContain('post:likes');
    expect(fieldsOf(profile({}), shown)).toMatchObject({
      found: ['post:comments'],
      missing: expect.arrayContaining(['post:likes']),
    });
    expect(fieldsOf(profile({}), [quiet]).missing).not.toContain('post:likes');
    expect(lackedIn(handedOver(posts(5, (at) => ({ likes: at }))))).not.toContain('post:likes');
    expect(lackedIn(handedOver([0, 1, 2].map((at) => ({ ...quiet, id: `quiet-${at}` }))))).not.toContain(
      'post:likes',
    );
  });

  it.each(['hidden', 'private', 'signed-out', 'off'] as const)('lacks nothing that is %s', (why) => {
    expect(lackedIn(handedOver(without(why)))).not.toContain('post:comments');
    const one = [...without('unreadable'), post('another', { likes: 3, comments: why })];
    expect(lackedIn(handedOver(one))).not.toContain('post:comments');
  });

  it('lacks nothing that waits for the pointer', () => {
    expect(lackedIn(handedOver(without('not-ready')))).not.toContain('post:comments');
  });

  it('lacks nothing behind a wall', () => {
    for (const wall of ['private', 'signed-out', 'not-found'] as const)
      expect(lackedIn(handedOver(without('unreadable'), { wall }, { following: 'unreadable' }))).toEqual([]);
  });

  it('without posts, or with one or two, proves nothing about them', () => {
    for (const many of [0, 1, 2])
      expect(lackedIn(handedOver(without('unreadable', many)))).not.toContain('post:comments');
  });

  it('never lacks what it shows', () => {
    const why = fc.constantFrom(...absenceReasonSchema.options);
    fc.assert(
      fc.property(
        fc.array(fc.record({ likes: fc.oneof(fc.nat(99), why), comments: fc.oneof(fc.nat(99), why) })),
        (given) => {
          const { shown, lacked } = fieldsSeen(handedOver(given.map((one, at) => post(`${at}`, one))));
          for (const field of lacked) expect(shown).not.toContain(field);
        },
      ),
    );
  });
});

describe('the own page of a post', () => {
  it('speaks for that post alone', () => {
    const [own, ...others] = posts(5, (at) => ({ likes: 12, comments: at === 0 ? 'not-ready' : 3 }));
    const look = handedOver([own as PostReadings, ...others], { place: POST });
    expect(lackedIn(look)).toContain('post:comments');
    expect(fieldsSeen(look).shown).toEqual(new Set(['post:likes']));
  });

  it('without any number proves nothing', () => {
    expect(
      lackedIn(
        handedOver(
          posts(1, () => ({ likes: 'not-ready' })),
          { place: POST },
        ),
      ),
    ).toEqual([]);
  });

  it('lacks nothing of the profile, which it may not show', () => {
    const look = handedOver(without('off'), { place: POST }, { followers: 'unreadable', posts: 3 });
    expect(lackedIn(look).filter((field) => field.startsWith('profile'))).toEqual([]);
  });
});

describe('a header', () => {
  it('lacks followers beside another number, or that something unreadable is there', () => {
    expect(lackedIn(handedOver([], {}, { followers: 'not-shown', posts: 31 }))).toContain(
      'profile:followers',
    );
    expect(lackedIn(handedOver([], {}, { followers: 'unreadable' }))).toEqual(['profile:followers']);
    expect(lackedIn(handedOver([], {}, { followers: 'hidden', posts: 31 }))).not.toContain(
      'profile:followers',
    );
    expect(lackedIn(handedOver([], {}, {}))).toEqual([]);
  });

  it('lacks followers, the only number that some sites show there, beside numbers of posts', () => {
    expect(lackedIn(handedOver(posts(1, () => ({ likes: 12 }))))).toContain('profile:followers');
    expect(lackedIn(handedOver(posts(5, () => ({ likes: 'not-shown' }))))).toEqual([]);
  });
});

describe('the kind of a page', () => {
  it('has the tab only if it is the name of one', () => {
    expect(pageKindOf({ ...PROFILE, tab: 'reels' })).toBe('profile/reels');
    expect(pageKindOf({ ...PROFILE, tab: 'maya.bakes-2' })).toBe('profile');
    expect(pageKindOf(POST)).toBe('post');
    expect(pageKindOf({ ...PROFILE, kind: 'other' })).toBeNull();
  });
});
