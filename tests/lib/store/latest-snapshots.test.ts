import { describe, expect, it } from 'vitest';
import { absent } from '../../../lib/model/reading';
import { type KnownSnapshots, latestSnapshot, latestSnapshots } from '../../../lib/store/latest-snapshots';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { DAY_MS, draftOf, found, MARCH_3_MS, profileOf } from './drafts';
import { freshShortlist, savedIn } from './fresh-database';

async function twoSaved() {
  const db = freshShortlist();
  const maya = await savedIn(db, draftOf());
  const noor = await savedIn(db, draftOf({ platform: 'threads', handle: 'noor.runs' }));
  await saveSnapshot(db, noor.id, draftOf({ takenAtMs: MARCH_3_MS + DAY_MS }));
  return { db, maya, noor };
}

describe('the newest snapshots', () => {
  it('are those of everybody', async () => {
    const { db, maya, noor } = await twoSaved();
    const latest = await latestSnapshots(db);
    expect(new Map([...latest].map(([id, { takenAtMs }]) => [id, takenAtMs]))).toEqual(
      new Map([
        [maya.id, MARCH_3_MS],
        [noor.id, MARCH_3_MS + DAY_MS],
      ]),
    );
  });

  it('are those of the ones asked for, and nobody else’s are unpacked', async () => {
    const { db, noor } = await twoSaved();
    const known: KnownSnapshots = new Map();
    const latest = await latestSnapshots(db, known, new Set([noor.id]));
    expect([...latest.keys()]).toEqual([noor.id]);
    expect(known.size).toBe(1);
  });
});

describe('a poorer snapshot after a richer one', () => {
  it('does not hide it: each figure is the newest that was found, with its own date', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    const poorer = profileOf({
      followers: found(16_888, MARCH_3_MS + DAY_MS),
      posts: absent('not-ready', 0),
    });
    await saveSnapshot(db, id, draftOf({ takenAtMs: MARCH_3_MS + DAY_MS, profile: poorer, posts: [] }));
    const latest = await latestSnapshot(db, id);
    expect(latest?.profile.followers).toMatchObject({ value: 16_888, takenAtMs: MARCH_3_MS + DAY_MS });
    expect(latest?.profile.posts).toMatchObject({ value: 128, takenAtMs: MARCH_3_MS });
    expect(latest?.posts).toHaveLength(2);
    // A rate is made of one part alone.
    expect(latest?.parts.map(({ profile, posts }) => [profile.followers, posts.length])).toMatchObject([
      [{ value: 16_888 }, 0],
      [{ value: 16_476 }, 2],
    ]);
  });

  it('is not asked for an older one that has nothing more', async () => {
    const { db, noor } = await twoSaved();
    expect((await latestSnapshot(db, noor.id))?.parts).toHaveLength(1);
  });

  it('counts as newer though its clock was set back by a year', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    const lastYear = MARCH_3_MS - 365 * DAY_MS;
    await saveSnapshot(
      db,
      id,
      draftOf({ takenAtMs: lastYear, profile: profileOf({ followers: found(17_000, lastYear) }) }),
    );
    expect((await latestSnapshot(db, id))?.profile.followers).toMatchObject({ value: 17_000 });
  });
});
