import { describe, expect, it } from 'vitest';
import { commit } from '../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { emptyTrash } from '../../../lib/store/erase';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { listTrash, removeCandidate, restoreCandidate, TRASH_DAYS } from '../../../lib/store/trash';
import { undoCommit } from '../../../lib/store/undo';
import { DAY_MS, draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

async function oneRemoved() {
  const db = freshShortlist();
  const { id } = await savedIn(db, draftOf({ notes: 'Warm tone' }));
  await removeCandidate(db, id, MARCH_3_MS);
  return db;
}

/** Does something just before the next transaction over several tables begins. */
function beforeNextWrite(db: ShortlistDatabase, act: () => Promise<unknown>): void {
  const transaction = db.transaction.bind(db) as (...args: unknown[]) => Promise<unknown>;
  const once = async (...args: unknown[]) => {
    if (!Array.isArray(args[1])) return transaction(...args);
    Object.assign(db, { transaction });
    await act();
    return transaction(...args);
  };
  Object.assign(db, { transaction: once });
}

describe('removing a candidate', () => {
  it('puts it into the trash and leaves others alone', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    await saveCandidate(db, draftOf({ handle: 'maya.bakes2' }));
    successOf(await removeCandidate(db, id));
    expect((await listCandidates(db)).candidates.map(({ handle }) => handle)).toEqual(['maya.bakes2']);
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toBeNull();
    expect((await listTrash(db)).map(({ candidate }) => candidate.handle)).toEqual(['maya.bakes']);
  });

  it('is undone with everything it had', async () => {
    const db = freshShortlist();
    const candidate = await savedIn(db, draftOf({ notes: 'Warm tone', tags: ['bread'] }));
    const snapshots = await snapshotsOf(db, candidate.id);
    await undoCommit(db, successOf(await removeCandidate(db, candidate.id)));
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toEqual({
      ...candidate,
      seq: expect.any(Number),
      updatedAtMs: expect.any(Number),
    });
    expect(await snapshotsOf(db, candidate.id)).toEqual(snapshots);
    expect(await listTrash(db)).toEqual([]);
  });

  it('is over when the profile is saved again: notes of both times, and Undo changes nothing more', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ notes: 'Warm tone', tags: ['bread'] }));
    const removed = successOf(await removeCandidate(db, id));
    const again = successOf(await saveCandidate(db, draftOf({ notes: 'Asks 400', tags: ['berlin'] })));
    expect(again.candidate).toMatchObject({ id, notes: 'Warm tone\nAsks 400', tags: ['bread', 'berlin'] });
    await undoCommit(db, removed);
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({
      notes: 'Warm tone\nAsks 400',
    });
    expect((await listCandidates(db)).candidates).toHaveLength(1);
  });

  it('can be taken back from the trash for 30 days', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ notes: 'Warm tone' }));
    await removeCandidate(db, id, MARCH_3_MS);
    for (let day = 0; day < TRASH_DAYS; day++) {
      expect(await emptyTrash(db, MARCH_3_MS + day * DAY_MS)).toEqual({ ok: true, value: 0 });
    }
    expect(await listTrash(db)).toHaveLength(1);
    expect(successOf(await restoreCandidate(db, id))).toMatchObject({ notes: 'Warm tone' });
  });

  it('is final on the 30th day for a shortlist that is opened every day', async () => {
    const db = await oneRemoved();
    for (let day = 0; day < TRASH_DAYS; day++) await emptyTrash(db, MARCH_3_MS + day * DAY_MS);
    expect(await emptyTrash(db, MARCH_3_MS + TRASH_DAYS * DAY_MS)).toEqual({ ok: true, value: 1 });
    expect(await listTrash(db)).toEqual([]);
  });

  it('is final three days after a long absence', async () => {
    const db = await oneRemoved();
    const backMs = MARCH_3_MS + 100 * DAY_MS;
    expect(await emptyTrash(db, backMs)).toEqual({ ok: true, value: 0 });
    expect(await emptyTrash(db, backMs + 3 * DAY_MS)).toEqual({ ok: true, value: 1 });
  });

  it('stays for 30 days though the clock was a year ahead for a while', async () => {
    const db = await oneRemoved();
    const day = (number: number) => MARCH_3_MS + number * DAY_MS;
    const emptied = [day(1), day(365), day(365) + 1, day(366), day(2), day(400), day(3), day(4), day(29)];
    for (const atMs of emptied) expect(await emptyTrash(db, atMs)).toEqual({ ok: true, value: 0 });
    expect(await listTrash(db)).toHaveLength(1);
    expect(await emptyTrash(db, day(32))).toEqual({ ok: true, value: 1 });
  });

  it('is not final for who comes back while the trash is emptied', async () => {
    const db = await oneRemoved();
    const [{ id } = { id: '' }] = (await db.candidates.toArray()) as { id: string }[];
    await emptyTrash(db, MARCH_3_MS + 27 * DAY_MS);
    beforeNextWrite(db, () => restoreCandidate(db, id));
    expect(await emptyTrash(db, MARCH_3_MS + 40 * DAY_MS)).toEqual({ ok: true, value: 0 });
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toMatchObject({ notes: 'Warm tone' });
  });

  it('keeps a joined profile, its link and the draft for as long as the other one is there', async () => {
    const db = freshShortlist();
    const into = await savedIn(db, draftOf({ handle: 'maya.bakes', accountId: '77' }), MARCH_3_MS);
    const from = await savedIn(db, draftOf({ handle: 'maya.cooks' }), MARCH_3_MS);
    const join = { type: 'join', candidateId: into.id, from: from.id } as const;
    await commit(db, [join], { kind: 'joined', candidateId: into.id, nowMs: MARCH_3_MS });
    await db.drafts.put({ key: 'instagram:maya.cooks', value: 'half a thought', atMs: 0 });
    const day = (number: number) => MARCH_3_MS + number * DAY_MS;
    for (const number of [27, 40]) {
      expect(await emptyTrash(db, day(number))).toEqual({ ok: true, value: 0 });
    }
    expect(await db.drafts.count()).toBe(1);
    expect(await findCandidate(db, 'instagram', 'maya.cooks')).toMatchObject({ id: into.id });
    successOf(await removeCandidate(db, into.id, day(41)));
    for (const number of [68, 80]) await emptyTrash(db, day(number));
    expect([await db.candidates.count(), await db.drafts.count()]).toEqual([0, 0]);
  });

  it('twice says that nobody is there', async () => {
    const db = freshShortlist();
    expect(await removeCandidate(db, 'nobody')).toMatchObject({
      ok: false,
      problem: {
        reason: { code: 'not-on-shortlist' },
        consequence: 'nothing-removed',
      },
    });
    const { id } = await savedIn(db, draftOf());
    await removeCandidate(db, id);
    expect((await removeCandidate(db, id)).ok).toBe(false);
  });
});
