import { expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { removeCandidate } from '../../../lib/store/trash';
import { undoCommit } from '../../../lib/store/undo';
import { seed } from '../../../scripts/bench/in-page/lists/seed';
import { seedList } from '../../../scripts/bench/in-page/lists/seed-list';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';
import { passedRows } from './passed-rows';

/** What the database passes while one profile is saved, edited, removed and restored beside as many others. */
async function workBeside(others: number) {
  const db = freshShortlist();
  const passed = passedRows(db);
  await seed(db, others, 0);
  await seedList(db);
  passed.clear();
  const { id } = await savedIn(db, draftOf({ handle: 'maya.bakes', notes: 'Met at the fair' }));
  await editCandidate(db, id, { note: { id: 'note-2', body: 'Call her', over: null } });
  await undoCommit(db, successOf(await removeCandidate(db, id)));
  return Object.fromEntries(passed);
}

it('does not do more to save, edit and remove a profile the longer the shortlist is', async () => {
  expect(await workBeside(400)).toEqual(await workBeside(60));
});
