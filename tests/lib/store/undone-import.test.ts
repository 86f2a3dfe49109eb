import { describe, expect, it } from 'vitest';
import type { Change } from '../../../lib/store/change';
import { contentsOf } from '../../../lib/store/contents';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { emptyTrash } from '../../../lib/store/erase';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { importMany } from '../../../lib/store/import-many';
import { listFields, listLabels } from '../../../lib/store/list-labels';
import { nextRedo, redoCommit } from '../../../lib/store/redo';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { saveSnapshot } from '../../../lib/store/snapshots';
import { listTrash } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';
import { undoNext } from './next-steps';

/** An import of these handles, with a stage, a field, a tag and a list that it makes. */
const importOf = (handles: readonly string[], mark = ''): Change[] => [
  { type: 'add-label', table: 'stages', id: `s1${mark}`, name: 'Contactado' },
  {
    ...{ type: 'add-label', table: 'fields', id: `f1${mark}`, name: 'Rate per post' },
    field: { kind: 'text', options: [] },
  },
  ...handles.flatMap((handle): Change[] => {
    const candidateId = `${handle}${mark}`;
    return [
      {
        type: 'add-candidate',
        candidate: {
          ...{ id: candidateId, platform: 'instagram', handle, accountId: null },
          ...{ profileUrl: `https://www.instagram.com/${handle}/`, displayName: null },
        },
      },
      { type: 'set', candidateId, values: { stage: `s1${mark}`, fields: { [`f1${mark}`]: '$450' } } },
      { type: 'tag', candidateId, table: 'tags', add: ['bread'], remove: [] },
      { type: 'tag', candidateId, table: 'lists', add: ['June'], remove: [] },
      { type: 'write-note', candidateId, noteId: `n-${candidateId}`, body: 'asked twice', over: null },
    ];
  }),
];

async function imported(db: ShortlistDatabase, changes: readonly Change[]): Promise<string> {
  return successOf(await importMany(db, changes, { nowMs: MARCH_3_MS })).commitId ?? '';
}

async function labelsIn(db: ShortlistDatabase) {
  const names = async (table: 'tags' | 'lists' | 'stages') =>
    (await listLabels(db, table)).flatMap(({ name }) => name ?? []);
  return {
    ...{ tags: await names('tags'), lists: await names('lists'), stages: await names('stages') },
    fields: (await listFields(db)).map(({ name }) => name),
  };
}

const NONE = { tags: [], lists: [], stages: [], fields: [] };
const shown = async (db: ShortlistDatabase) =>
  (await listCandidates(db)).candidates
    .map(({ handle, stageName, tags, lists, notes, fields }) => ({
      ...{ handle, stageName, tags, lists, notes, fields: Object.values(fields) },
    }))
    .toSorted((a, b) => a.handle.localeCompare(b.handle));

describe('an import that is undone', () => {
  it('leaves nothing: no profile in the trash, no stage, field, tag or list that it made', async () => {
    const db = freshShortlist();
    const commitId = await imported(db, importOf(['maya.bakes', 'noor']));
    expect(await labelsIn(db)).toEqual({
      ...{ tags: ['bread'], lists: ['June'], stages: ['Contactado'], fields: ['Rate per post'] },
    });
    const undone = await undoCommit(db, commitId);
    expect(undone).toMatchObject({ profiles: 2, conflicts: [] });
    expect(await labelsIn(db)).toEqual(NONE);
    expect(await listTrash(db)).toEqual([]);
    expect(await contentsOf(db)).toMatchObject({ profiles: 0, trashed: 0 });
    for (const table of [db.candidates, db.creators, db.contacts, db.notes, db.listChunks] as const)
      expect((await table.toArray()).filter((row) => !isHeadOfList(row))).toEqual([]);
  });

  it('keeps what somebody else uses', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'otto' }));
    const commitId = await imported(db, importOf(['maya.bakes']));
    await editCandidate(db, id, { tags: { add: ['bread'], remove: [] }, stage: 's1' });
    await undoCommit(db, commitId);
    expect(await labelsIn(db)).toEqual({ ...NONE, tags: ['bread'], stages: ['Contactado'] });
    expect((await shown(db))[0]).toMatchObject({ handle: 'otto', tags: ['bread'], stageName: 'Contactado' });
  });

  it('keeps in the trash what the user has worked on since, with its labels', async () => {
    const db = freshShortlist();
    const commitId = await imported(db, importOf(['maya.bakes', 'noor', 'otto']));
    await editCandidate(db, 'maya.bakes', { fee: { amount: 400, currency: 'EUR' } });
    await saveSnapshot(db, 'noor', draftOf({ handle: 'noor' }), { nowMs: MARCH_3_MS + 1 });
    await undoCommit(db, commitId);
    const trash = await listTrash(db);
    expect(trash.map(({ candidate }) => candidate.handle).toSorted()).toEqual(['maya.bakes', 'noor']);
    expect(trash[0]?.candidate).toMatchObject({ tags: ['bread'], notes: 'asked twice' });
  });

  it('does not come back with a profile that is saved from its page later', async () => {
    const db = freshShortlist();
    await undoCommit(db, await imported(db, importOf(['maya.bakes'])));
    successOf(await saveCandidate(db, draftOf({ handle: 'maya.bakes' }), MARCH_3_MS + 1));
    const saved = await findCandidate(db, 'instagram', 'maya.bakes');
    expect(saved).toMatchObject({ notes: '', tags: [], lists: [], fields: {} });
  });

  it('looks like the first one when it is imported again with other columns', async () => {
    const db = freshShortlist();
    await undoCommit(db, await imported(db, importOf(['maya.bakes'])));
    await imported(db, [
      {
        type: 'add-candidate',
        candidate: {
          ...{ id: 'again', platform: 'instagram', handle: 'maya.bakes', accountId: null },
          ...{ profileUrl: 'https://www.instagram.com/maya.bakes/', displayName: null },
        },
      },
      { type: 'set', candidateId: 'again', values: { fee: { amount: 450, currency: 'USD' } } },
    ]);
    expect(await shown(db)).toMatchObject([{ handle: 'maya.bakes', notes: '', tags: [], fields: [] }]);
    expect(await labelsIn(db)).toEqual(NONE);
  });
});

describe('the history of an undone import', () => {
  const textOf = async (db: ShortlistDatabase) => JSON.stringify(await db.changes.toArray());
  it('is kept while it can be redone, and no longer', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'otto' }));
    const commitId = await imported(db, importOf(['maya.bakes']));
    await undoCommit(db, commitId, MARCH_3_MS);
    successOf(await emptyTrash(db, MARCH_3_MS + 1));
    expect(await textOf(db)).toContain('maya.bakes');
    await editCandidate(db, id, { stage: 'contacted' });
    successOf(await emptyTrash(db, MARCH_3_MS + 2));
    expect(await textOf(db)).not.toContain('maya.bakes');
    expect(await textOf(db)).not.toContain('asked twice');
    expect((await nextUndo(db))?.kind).toBe('stage');
    await undoNext(db);
    expect((await nextUndo(db))?.kind).toBe('saved');
  });
});

describe('The history of an import that was undone before another step', () => {
  it('is kept while that step is the next one to redo', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'otto' }));
    await editCandidate(db, id, { stage: 'contacted' });
    await undoCommit(db, await imported(db, importOf(['maya.bakes'])), MARCH_3_MS);
    await undoNext(db);
    successOf(await emptyTrash(db, MARCH_3_MS + 1));
    expect(JSON.stringify(await db.changes.toArray())).toContain('maya.bakes');
  });
});

describe('Redo', () => {
  it('brings an import back that was undone once too often, also after more steps of Undo', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'otto' }));
    await editCandidate(db, id, { stage: 'contacted' });
    const commitId = await imported(db, importOf(['maya.bakes', 'noor']));
    const before = { shown: await shown(db), labels: await labelsIn(db) };
    await undoCommit(db, commitId);
    const step = await nextUndo(db);
    await undoCommit(db, step?.commitId ?? '');
    // The step that was undone last comes first.
    expect((await nextRedo(db))?.commitId).toBe(step?.commitId);
    await redoCommit(db, step?.commitId ?? '');
    expect((await nextRedo(db))?.commitId).toBe(commitId);
    expect(await redoCommit(db, commitId)).toMatchObject({ kind: 'many-imported', profiles: 2 });
    expect(await labelsIn(db)).toEqual(before.labels);
    expect(await shown(db)).toEqual(before.shown);
    expect(await nextRedo(db)).toBeNull();
  });

  it('can be undone and redone again', async () => {
    const db = freshShortlist();
    const commitId = await imported(db, importOf(['maya.bakes']));
    const before = await shown(db);
    for (let time = 0; time < 2; time++) {
      expect((await nextUndo(db))?.commitId).toBe(commitId);
      expect(await undoCommit(db, commitId)).toMatchObject({ profiles: 1, conflicts: [] });
      expect(await shown(db)).toEqual([]);
      expect(await labelsIn(db)).toEqual(NONE);
      await redoCommit(db, commitId);
      expect(await shown(db)).toEqual(before);
    }
  });

  it('gives profiles that were there before the values of the import again', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'otto' }));
    const commitId = await imported(db, [
      { type: 'set', candidateId: id, values: { fee: { amount: 450, currency: 'USD' } } },
      { type: 'tag', candidateId: id, table: 'tags', add: ['bread'], remove: [] },
    ]);
    const before = await shown(db);
    await undoCommit(db, commitId);
    expect((await listCandidates(db)).candidates[0]).toMatchObject({ fee: null, tags: [] });
    await redoCommit(db, commitId);
    expect(await shown(db)).toEqual(before);
    expect((await listCandidates(db)).candidates[0]?.fee).toEqual({ amount: 450, currency: 'USD' });
  });

  it('is not there after any other change, which it could contradict', async () => {
    const db = freshShortlist();
    const { id } = await savedIn(db, draftOf({ handle: 'otto' }));
    const commitId = await imported(db, importOf(['maya.bakes']));
    await undoCommit(db, commitId);
    await editCandidate(db, id, { stage: 'contacted' });
    expect(await nextRedo(db)).toBeNull();
    await expect(redoCommit(db, commitId)).rejects.toThrow();
  });
});

/** The list's own record of its parts. */
const isHeadOfList = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'k' in row && !String(row.k).startsWith('row:');
