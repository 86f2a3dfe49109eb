import { describe, expect, it } from 'vitest';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { listTrash, removeCandidate, restoreCandidate, TRASH_DAYS } from '../../../lib/store/trash';
import { undoCommit } from '../../../lib/store/undo';
import { DAY_MS, draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

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
    expect(await listTrash(db, MARCH_3_MS + (TRASH_DAYS - 1) * DAY_MS)).toHaveLength(1);
    expect(await listTrash(db, MARCH_3_MS + TRASH_DAYS * DAY_MS)).toEqual([]);
    expect(successOf(await restoreCandidate(db, id))).toMatchObject({ notes: 'Warm tone' });
  });

  it('twice says that nobody is there', async () => {
    const db = freshShortlist();
    expect(await removeCandidate(db, 'nobody')).toMatchObject({
      ok: false,
      problem: {
        happened: 'This profile is no longer on your shortlist.',
        consequence: 'Nothing was removed.',
      },
    });
    const { id } = await savedIn(db, draftOf());
    await removeCandidate(db, id);
    expect((await removeCandidate(db, id)).ok).toBe(false);
  });
});
