import { expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { answerCreator } from '../../../lib/store/edit-creator';
import { countNewSince, lastExport, lastSeq, markExported, newSince } from '../../../lib/store/export-marks';
import { listCandidates } from '../../../lib/store/find-candidates';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { removeCandidate } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { DAY_MS, draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist, savedIn } from './fresh-database';
import { added, edit, idOf, threePeople } from './with-labels';

it('knows what is new since the last export: saved or edited later, whatever the clock says', async () => {
  const db = freshShortlist();
  await saveCandidate(db, draftOf(), MARCH_3_MS);
  const noor = await savedIn(db, draftOf({ handle: 'noor.runs' }), MARCH_3_MS);
  const fresh = async () => {
    const mark = await lastExport(db);
    const { candidates } = await listCandidates(db);
    return candidates.filter(await newSince(db, mark)).map(({ handle }) => handle);
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

/** Who is new after a change. */
async function freshAfter(db: ShortlistDatabase, change: () => Promise<unknown>): Promise<string[]> {
  const mark = { atMs: MARCH_3_MS, seq: await lastSeq(db) };
  await change();
  const { candidates } = await listCandidates(db);
  const fresh = candidates.filter(await newSince(db, mark)).map(({ handle }) => handle);
  expect(await countNewSince(db, mark)).toBe(fresh.length);
  return fresh.toSorted();
}

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
  expect(await freshAfter(db, () => editCandidate(db, maya.id, values))).toEqual([
    'maya.bakes',
    'maya.dances',
  ]);
  expect(await freshAfter(db, () => editCandidate(db, maya.id, values))).toEqual([]);
  const undo = async () => undoCommit(db, (await nextUndo(db))?.commitId ?? '');
  expect(await freshAfter(db, undo)).toEqual(['maya.bakes', 'maya.dances']);
});

it('counts those whose tag, list or stage has another name, and nobody for another order or colour', async () => {
  const db = freshShortlist();
  await threePeople(db);
  const gone = await savedIn(db, draftOf({ handle: 'gone', tags: ['bread'] }));
  await removeCandidate(db, gone.id);
  const bread = await idOf(db, 'tags', 'bread');
  const renamed = (table: 'tags' | 'stages', id: string, name: string) =>
    freshAfter(db, () => edit(db, { type: 'change-label', table, id, values: { name } }));
  expect(await renamed('tags', bread, 'baking')).toEqual(['maya.bakes', 'noor.runs']);
  expect(await renamed('stages', 'found', 'Lead')).toEqual(['maya.bakes', 'noor.runs', 'otto.builds']);
  expect(await renamed('stages', 'agreed', 'Signed')).toEqual([]);
  const undo = async () => undoCommit(db, (await nextUndo(db))?.commitId ?? '');
  expect(await freshAfter(db, undo)).toEqual([]);
  expect(await freshAfter(db, undo)).toEqual(['maya.bakes', 'noor.runs', 'otto.builds']);
  const values = { colour: 'red' } as const;
  expect(
    await freshAfter(db, () => edit(db, { type: 'change-label', table: 'tags', id: bread, values })),
  ).toEqual([]);
  expect(
    await freshAfter(db, () =>
      edit(db, { type: 'move-label', table: 'stages', id: 'declined', before: 'found' }),
    ),
  ).toEqual([]);
  expect(await freshAfter(db, () => added(db, 'lists', 'June'))).toEqual([]);
});
