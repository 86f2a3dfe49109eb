import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change, NewCandidate } from '../../../lib/store/change';
import { commit } from '../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { editMany } from '../../../lib/store/edit-many';
import { listCandidates } from '../../../lib/store/find-candidates';
import { finishStep } from '../../../lib/store/finish-step';
import { importMany } from '../../../lib/store/import-many';
import { listLabels } from '../../../lib/store/list-labels';
import { nextRedo, redoCommit } from '../../../lib/store/redo';
import { listTrash } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { unfinishedStep } from '../../../lib/store/unfinished-step';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

afterEach(() => vi.restoreAllMocks());

/** Enough for several parts of an undo. */
const PROFILES = 1_500;

const account = (id: string, handle: string): NewCandidate => ({
  ...{ id, platform: 'instagram', handle, accountId: null, displayName: null },
  profileUrl: `https://www.instagram.com/${handle}/`,
});

const importOf = (count: number): Change[] => [
  { type: 'add-label', table: 'stages', id: 's1', name: 'Contactado' },
  ...Array.from({ length: count }, (_, at): Change[] => {
    const candidateId = `c${at}`;
    return [
      { type: 'add-candidate', candidate: account(candidateId, `user_${at}`) },
      {
        ...{ type: 'set', candidateId },
        values: { stage: 's1', ...(at % 10 === 0 && { email: `u${at}@mail.example` }) },
      },
      { type: 'tag', candidateId, table: 'tags', add: ['bread'], remove: [] },
      { type: 'write-note', candidateId, noteId: `n${at}`, body: 'asked twice', over: null },
    ];
  }).flat(),
];

/** A shortlist with a profile of before, and an import that also changes that profile. */
async function importedInto(db: ShortlistDatabase): Promise<string> {
  const { id } = await savedIn(db, draftOf({ handle: 'otto' }));
  const fee: Change = {
    ...{ type: 'set', candidateId: id },
    values: { fee: { amount: 450, currency: 'USD' } },
  };
  return successOf(await importMany(db, [...importOf(PROFILES), fee])).commitId ?? '';
}

const shown = async (db: ShortlistDatabase) => ({
  profiles: (await listCandidates(db)).candidates
    .map(({ handle, stageName, tags, notes, fee, email }) => ({ handle, stageName, tags, notes, fee, email }))
    .toSorted((a, b) => a.handle.localeCompare(b.handle)),
  tags: (await listLabels(db, 'tags')).map(({ name }) => name),
  stages: (await listLabels(db, 'stages')).flatMap(({ name }) => name ?? []),
  trash: (await listTrash(db)).map(({ candidate }) => candidate.handle).toSorted(),
});

/** Ends the work after some parts, as a closed window does. */
async function endAfter(db: ShortlistDatabase, parts: number, work: () => Promise<unknown>): Promise<void> {
  const add = db.changes.add.bind(db.changes);
  const stamps = new Set<string>();
  const spy = vi.spyOn(db.changes, 'add').mockImplementation(((row: Parameters<typeof add>[0]) => {
    stamps.add(row.stamp);
    if (stamps.size > parts) throw new Error('The window is closed');
    return add(row);
  }) as typeof add);
  await expect(work()).rejects.toThrow();
  spy.mockRestore();
}

const countsOf = async (db: ShortlistDatabase) =>
  Object.fromEntries(
    await Promise.all(
      (['candidates', 'creators', 'contacts', 'notes'] as const).map(async (table) => [
        table,
        await db[table].count(),
      ]),
    ),
  );

describe('an undo of a long import', () => {
  it('is one step of several parts, and leaves nothing of the import', async () => {
    const db = freshShortlist();
    const commitId = await importedInto(db);
    const undone = await undoCommit(db, commitId);
    expect(undone).toMatchObject({ profiles: PROFILES + 1, conflicts: [] });
    expect(await db.changes.where('undoable').equals(1).last()).toMatchObject({ undoes: commitId });
    expect(await shown(db)).toMatchObject({
      profiles: [{ handle: 'otto', fee: null }],
      tags: [],
      stages: [],
    });
    expect(await countsOf(db)).toEqual({ candidates: 1, creators: 1, contacts: 1, notes: 0 });
    expect(await unfinishedStep(db)).toBeNull();
    expect((await nextUndo(db))?.kind).toBe('saved');
    expect(await nextRedo(db)).toEqual({ commitId, refused: null });
  }, 120_000);

  it('has a few rows of the history in memory at once, and reads one of them to get past it', async () => {
    const db = freshShortlist();
    const commitId = await importedInto(db);
    const get = vi.spyOn(db.changes, 'bulkGet');
    await undoCommit(db, commitId);
    expect(Math.max(...get.mock.calls.map(([keys]) => keys.length))).toBeLessThanOrEqual(8);
    const reads = vi.spyOn(IDBCursor.prototype, 'continue');
    await nextUndo(db);
    await nextRedo(db);
    expect(reads.mock.calls.length).toBeLessThan(10);
  }, 120_000);

  it.each([1, 2])(
    'that ends after %i parts is finished later, with nothing lost',
    async (parts) => {
      const db = freshShortlist();
      const commitId = await importedInto(db);
      await endAfter(db, parts, () => undoCommit(db, commitId));
      expect(await unfinishedStep(db)).toMatchObject({ does: 'undo', commitId, done: parts });
      // Each profile that is still there is whole.
      const half = await shown(db);
      expect(half.profiles.length).toBeGreaterThan(1);
      expect(half.profiles.every(({ tags, notes }) => notes === '' || tags.includes('bread'))).toBe(true);
      // Another window works on a profile that the undo has not come to.
      await editCandidate(db, 'c3', { rating: 4 });
      expect(await finishStep(db, commitId)).toMatchObject({ profiles: PROFILES + 1 });
      expect(await shown(db)).toEqual({
        profiles: [expect.objectContaining({ handle: 'otto', fee: null })],
        ...{ tags: ['bread'], stages: ['Contactado'], trash: ['user_3'] },
      });
      expect(await unfinishedStep(db)).toBeNull();
      expect(await finishStep(db, commitId)).toBeNull();
      expect((await nextUndo(db))?.kind).toBe('rating');
    },
    120_000,
  );
});

describe('a redo of a long import', () => {
  it('brings everything back, also if it ends halfway and goes on later', async () => {
    const db = freshShortlist();
    const commitId = await importedInto(db);
    const before = { shown: await shown(db), counts: await countsOf(db) };
    await undoCommit(db, commitId);
    await redoCommit(db, commitId);
    expect({ shown: await shown(db), counts: await countsOf(db) }).toEqual(before);
    await undoCommit(db, commitId);
    await endAfter(db, 1, () => redoCommit(db, commitId));
    expect(await unfinishedStep(db)).toMatchObject({ does: 'redo', commitId, done: 1 });
    expect(await finishStep(db, commitId)).toMatchObject({ left: 0, profiles: PROFILES + 1 });
    expect({ shown: await shown(db), counts: await countsOf(db) }).toEqual(before);
    expect(await nextRedo(db)).toBeNull();
    expect((await nextUndo(db))?.commitId).toBe(commitId);
    expect(await undoCommit(db, commitId)).toMatchObject({ conflicts: [] });
    expect(await countsOf(db)).toEqual({ candidates: 1, creators: 1, contacts: 1, notes: 0 });
  }, 240_000);

  it('does not save a profile twice that another window has saved meanwhile', async () => {
    const db = freshShortlist();
    const commitId = await importedInto(db);
    await undoCommit(db, commitId);
    await endAfter(db, 1, () => redoCommit(db, commitId));
    const theirs = { type: 'add-candidate', candidate: account('theirs', `user_${PROFILES - 1}`) } as const;
    await commit(db, [theirs], { kind: 'saved', candidateId: 'theirs' });
    await finishStep(db, commitId);
    const { profiles } = await shown(db);
    expect(profiles).toHaveLength(PROFILES + 1);
    expect(new Set(profiles.map(({ handle }) => handle)).size).toBe(PROFILES + 1);
    expect(await countsOf(db)).toMatchObject({ candidates: PROFILES + 1, creators: PROFILES + 1 });
  }, 120_000);
});

describe('an edit of many profiles', () => {
  it('is undone and redone part by part, with values that were changed since left as they are', async () => {
    const db = freshShortlist();
    await importMany(
      db,
      importOf(2_600).filter(({ type }) => type === 'add-candidate' || type === 'add-label'),
    );
    const ids = Array.from({ length: 2_600 }, (_, at) => `c${at}`);
    const edited = successOf(await editMany(db, ids, { kind: 'stage', stage: 's1' }));
    const commitId = edited.commitId ?? '';
    await editCandidate(db, 'c3', { stage: 'agreed' });
    await endAfter(db, 1, () => undoCommit(db, commitId));
    const undone = await finishStep(db, commitId);
    expect(undone && 'conflicts' in undone && undone.profiles).toBe(2_600);
    const stages = async () => Map.groupBy((await listCandidates(db)).candidates, ({ stage }) => stage);
    expect((await stages()).get('s1')).toBeUndefined();
    expect((await stages()).get('agreed')).toHaveLength(1);
    await redoCommit(db, (await nextRedo(db))?.commitId ?? '');
    expect((await stages()).get('s1')).toHaveLength(2_599);
  }, 120_000);
});
