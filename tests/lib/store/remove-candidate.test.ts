import { describe, expect, it } from 'vitest';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { removeCandidate, restoreCandidate } from '../../../lib/store/remove-candidate';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { snapshotsOf } from '../../../lib/store/snapshots';
import { draftOf } from './drafts';
import { freshShortlist, successOf } from './fresh-database';

const ID = 'instagram:maya.bakes';

describe('removing a candidate', () => {
  it('removes its snapshots and no others', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf());
    await saveCandidate(db, draftOf({ handle: 'maya.bakes2' }));
    successOf(await removeCandidate(db, ID));
    expect((await listCandidates(db)).candidates.map(({ handle }) => handle)).toEqual(['maya.bakes2']);
    expect(await snapshotsOf(db, ID)).toEqual([]);
    expect(await snapshotsOf(db, 'instagram:maya.bakes2')).toHaveLength(1);
  });

  it('can be undone exactly', async () => {
    const db = freshShortlist();
    const { candidate } = successOf(await saveCandidate(db, draftOf({ notes: 'Warm tone' })));
    const snapshots = await snapshotsOf(db, ID);
    const removed = successOf(await removeCandidate(db, ID));
    expect(successOf(await restoreCandidate(db, removed))).toEqual(candidate);
    expect(await findCandidate(db, 'instagram', 'maya.bakes')).toEqual(candidate);
    expect(await snapshotsOf(db, ID)).toEqual(snapshots);
  });

  it('can be undone without losing what was saved in between', async () => {
    const db = freshShortlist();
    await saveCandidate(db, draftOf({ notes: 'Warm tone', tags: ['bread'] }));
    const removed = successOf(await removeCandidate(db, ID));
    await saveCandidate(db, draftOf({ notes: 'Asks 400', tags: ['berlin'] }));
    expect(successOf(await restoreCandidate(db, removed))).toMatchObject({
      notes: 'Warm tone\nAsks 400',
      tags: ['bread', 'berlin'],
    });
    expect(await snapshotsOf(db, ID)).toHaveLength(2);
  });

  it('reports a candidate that is already removed', async () => {
    expect(await removeCandidate(freshShortlist(), ID)).toMatchObject({
      ok: false,
      problem: { kept: 'Nothing was removed.' },
    });
  });
});
