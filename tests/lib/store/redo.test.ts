import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { editMany } from '../../../lib/store/edit-many';
import { eraseCandidate } from '../../../lib/store/erase';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { nextRedo } from '../../../lib/store/redo';
import { removeCandidate } from '../../../lib/store/trash';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';
import { redoNext, takeAll, undoNext } from './next-steps';
import { shown, stepsArb, take } from './random-steps';

describe('redo', () => {
  it('goes forward again through everything that was undone, as often as one likes', async () => {
    await fc.assert(
      fc.asyncProperty(stepsArb, fc.array(fc.boolean(), { maxLength: 12 }), async (steps, moves) => {
        const db = freshShortlist();
        const seen = await takeAll(db, steps, take, shown);
        let at = seen.length - 1;
        const to = async (next: number) => {
          if (next < 0 || next >= seen.length) return;
          const done = next < at ? await undoNext(db) : await redoNext(db);
          expect(done).toMatchObject(next < at ? { conflicts: [] } : { left: 0 });
          at = next;
          expect(await shown(db)).toEqual(seen[at]);
        };
        for (const isBack of moves) await to(isBack ? at - 1 : at + 1);
        while (at > 0) await to(at - 1);
        while (at < seen.length - 1) await to(at + 1);
        expect(await nextRedo(db)).toBeNull();
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('brings back pasted cells after a restart, and says how many and in which columns', async () => {
    const db = freshShortlist();
    const saved = await Promise.all(['ada', 'ben'].map((handle) => savedIn(db, draftOf({ handle }))));
    const ids = saved.map(({ id }) => id);
    const values = [{ stage: 'agreed', note: 'Angle', fee: { amount: 5, currency: 'EUR' } }];
    successOf(await editMany(db, ids, { kind: 'cells', values }));
    const before = await shown(db);
    const undone = await undoNext(db);
    expect(undone?.cells).toEqual({ count: 6, columns: ['stage', 'fee', 'note'] });
    db.close();
    const again = openShortlist(db.name);
    expect(await redoNext(again)).toMatchObject({
      left: 0,
      cells: { count: 6, columns: ['stage', 'fee', 'note'] },
    });
    expect(await shown(again)).toEqual(before);
    // And it can be undone again as the same step.
    expect((await undoNext(again))?.conflicts).toEqual([]);
  });

  it('is not there after another change, and brings back nothing of an erased person', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'ada' }));
    const other = await savedIn(db, draftOf({ handle: 'ben' }));
    await editCandidate(db, id, { stage: 'contacted' });
    await undoNext(db);
    expect(await nextRedo(db)).not.toBeNull();
    await editCandidate(db, other.id, { stage: 'agreed' });
    expect(await nextRedo(db)).toBeNull();
    await undoNext(db);
    await removeCandidate(db, id);
    successOf(await eraseCandidate(db, id));
    expect(await nextRedo(db)).toBeNull();
    // Undo says that this is final; there is still nothing to redo.
    await undoNext(db);
    expect(await nextRedo(db)).toBeNull();
  });
});
