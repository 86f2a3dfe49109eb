import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/model/candidate';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { listCandidates } from '../../../lib/store/find-candidates';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { restoreCandidate } from '../../../lib/store/trash';
import { MAX_UNDO, nextUndo, undoCommit } from '../../../lib/store/undo';
import { draftOf, MARCH_3_MS, postOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';
import { expectBack, takeAll, undoNext } from './next-steps';
import { shown, stepsArb, take } from './random-steps';

describe('undo', () => {
  it('goes back through everything, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(stepsArb, async (steps) => {
        const db = freshShortlist();
        const seen = await takeAll(db, steps, take, shown);
        await expectBack(db, seen, shown);
        expect(await undoNext(db)).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('changes a field only while it has the value of that commit, and tells both values otherwise', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    await editCandidate(db, id, { stage: 'contacted', fee: { amount: 400, currency: 'EUR' } });
    const first = (await nextUndo(db))?.commitId ?? '';
    await editCandidate(db, id, { stage: 'agreed' });
    expect(await undoCommit(db, first)).toMatchObject({
      conflicts: [{ table: 'candidates', id, path: 'stageId', before: 'found', now: 'agreed' }],
    });
    const { candidates } = await listCandidates(db);
    expect(candidates[0]).toMatchObject({ stage: 'agreed', fee: null });
  });

  it('of saving a profile sends tags and contacts to the trash with it, and back', async () => {
    const db = freshShortlist();
    successOf(
      await saveCandidate(
        db,
        { ...draftOf({ handle: 'maya.bakes' }), tags: ['bread'], email: 'a@example.org' },
        MARCH_3_MS,
      ),
    );
    const before = await shown(db);
    expect(before.all[0]).toMatchObject({ tags: ['bread'], email: 'a@example.org' });
    await undoNext(db);
    expect((await shown(db)).all).toEqual([]);
    await restoreCandidate(db, before.all[0]?.id ?? '', MARCH_3_MS + 1);
    expect(await shown(db)).toEqual(before);
  });

  it('is there after a restart', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    await editCandidate(db, id, { stage: 'contacted' });
    db.close();
    const reopened = openShortlist(db.name);
    await undoNext(reopened);
    expect((await listCandidates(reopened)).candidates[0]).toMatchObject({ stage: 'found' });
    reopened.close();
    await db.open();
  });

  it('reaches back fifty commits', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    for (let n = 0; n <= MAX_UNDO; n++) {
      await editCandidate(db, id, { fee: { amount: n, currency: 'EUR' } });
    }
    let steps = 0;
    while (await undoNext(db)) steps++;
    expect(steps).toBe(MAX_UNDO);
    expect((await listCandidates(db)).candidates[0]?.fee).toEqual({ amount: 0, currency: 'EUR' });
  });

  it('takes a note that was saved while it was typed back as one step', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    let over: string | null = null;
    for (const body of ['W', 'Warm', 'Warm tone']) {
      const edited: Candidate = successOf(
        await editCandidate(db, id, { note: { id: 'n1', body, over } }, { step: 's1' }),
      );
      over = edited.entries[0]?.stamp ?? null;
      expect(edited.entries).toMatchObject([{ body, other: [] }]);
    }
    await undoNext(db);
    expect((await listCandidates(db)).candidates[0]).toMatchObject({ notes: '' });
    expect((await nextUndo(db))?.kind).toBe('saved');
  });

  it('has nothing to do with what was measured after saving', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf());
    await saveSnapshot(db, id, draftOf({ posts: [postOf('p9')] }), { undoable: false });
    expect((await nextUndo(db))?.kind).toBe('saved');
  });
});
