import { expect, it } from 'vitest';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { answerCreator } from '../../../lib/store/edit-creator';
import { isNewSince, lastExport, lastSeq, markExported } from '../../../lib/store/export-marks';
import { countCandidates, listCandidates } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { DAY_MS, draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist, savedIn } from './fresh-database';

it('knows what is new since the last export: saved or edited later, whatever the clock says', async () => {
  const db = freshShortlist();
  await saveCandidate(db, draftOf(), MARCH_3_MS);
  const noor = await savedIn(db, draftOf({ handle: 'noor.runs' }), MARCH_3_MS);
  const fresh = async () => {
    const mark = await lastExport(db);
    const { candidates } = await listCandidates(db);
    return candidates.filter((candidate) => isNewSince(candidate, mark)).map(({ handle }) => handle);
  };
  expect(await lastExport(db)).toBeNull();
  expect(await fresh()).toHaveLength(2);

  await markExported(db, { atMs: MARCH_3_MS, seq: await lastSeq(db) });
  expect(await fresh()).toEqual([]);

  // The clock was a year ahead for a while.
  const note = { id: 'n1', body: 'Asks 400', over: null };
  await editCandidate(db, noor.id, { note }, { nowMs: MARCH_3_MS - 365 * DAY_MS });
  expect(await fresh()).toEqual(['noor.runs']);
});

it.each([
  ['email address', { email: 'maya@lind.test' }],
  ['phone number', { phone: '+49 30 1' }],
  ['wish not to be contacted', { doNotContact: true }],
])('counts all profiles of a creator as changed by a new %s, and by its undo', async (_, values) => {
  const db = freshShortlist();
  const maya = await savedIn(db, draftOf({ handle: 'maya.bakes' }));
  const tiktok = await savedIn(db, draftOf({ platform: 'tiktok', handle: 'maya.dances' }));
  await savedIn(db, draftOf({ handle: 'noor.runs' }));
  await answerCreator(db, maya.id, tiktok.id, 'same');
  const freshAfter = async (change: () => Promise<unknown>) => {
    const mark = { atMs: MARCH_3_MS, seq: await lastSeq(db) };
    await change();
    const { candidates } = await listCandidates(db);
    const fresh = candidates.filter((one) => isNewSince(one, mark)).map(({ handle }) => handle);
    expect(await countCandidates(db, mark.seq)).toBe(fresh.length);
    return fresh.toSorted();
  };
  expect(await freshAfter(() => editCandidate(db, maya.id, values))).toEqual(['maya.bakes', 'maya.dances']);
  expect(await freshAfter(() => editCandidate(db, maya.id, values))).toEqual([]);
  const undo = async () => undoCommit(db, (await nextUndo(db))?.commitId ?? '');
  expect(await freshAfter(undo)).toEqual(['maya.bakes', 'maya.dances']);
});
