import type { Table } from 'dexie';
import { expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { draftOf as keptDraft } from '../../../lib/store/drafts';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../lib/store/erase';
import { everythingAbout } from '../../../lib/store/everything';
import { listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../lib/store/latest-snapshots';
import type { ChangeRow } from '../../../lib/store/schema';
import { listTrash, removeCandidate } from '../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
import { countUnreadable } from '../../../lib/store/unreadable';
import { draftOf } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

const JUNK = [null, 0, 'x', [null], {}, { found: true }];

/** As another version or a failing disk could leave them. The index finds each of these commits for Undo. */
function unreadableCommits(candidateId: string): unknown[] {
  const commit = { commitId: 'unreadable', stamp: '1:0:a', kind: 'saved', candidateId, undoable: 1 };
  return [
    { commitId: 'bare', undoable: 1 },
    ...JUNK.map((records) => ({ ...commit, recordIds: [`candidates:${candidateId}`], records })),
    ...JUNK.map((kind) => ({ ...commit, kind, recordIds: [], records: [] })),
    ...JUNK.map((after) => ({
      ...commit,
      recordIds: [`candidates:${candidateId}`],
      records: [{ table: 'nowhere', id: 7, created: after, before: null, beforeStamps: after, after: null }],
    })),
    { ...commit, commitId: 7 },
    { ...commit, stamp: null, recordIds: null, records: [] },
  ];
}

/** Rows of any table with a valid key and junk in every other field that a row of today has. */
function junkRows({ name, schema }: Table): Record<string, unknown>[] {
  const { keyPath, auto } = schema.primKey;
  const keys = [keyPath ?? []].flat();
  const fields = ['marker', ...FIELDS, ...schema.indexes.flatMap(({ keyPath: path }) => [path ?? []].flat())];
  return JUNK.map((value, at) => ({
    ...Object.fromEntries(fields.filter((field) => !keys.includes(field)).map((field) => [field, value])),
    marker: `junk.${name}.${at}`,
    ...Object.fromEntries(auto ? [] : keys.map((key) => [key, `junk.${name}.${at}`])),
  }));
}
const FIELDS =
  'stamps trashedAtMs seq name order colour kind options body other emails packed seen takenAtMs handles price captions columns lines rows atMs value records'.split(
    ' ',
  );

async function damage(db: ShortlistDatabase, candidateId: string): Promise<void> {
  await db.changes.bulkPut(unreadableCommits(candidateId) as ChangeRow[]);
  // Whatever tables there are, also those that a later version adds.
  for (const table of db.tables) await table.bulkPut(junkRows(table));
  await db
    .table('numbers')
    .bulkPut(
      JUNK.map((packed, at) => ({ id: `packed.${at}`, candidateId, takenAtMs: at, packed, stamps: {} })),
    );
  await db.table('notes').bulkPut(JUNK.map((body, at) => ({ id: `note.${at}`, candidateId, body })));
  await db.table('posts').bulkPut(JUNK.map((kind, at) => ({ candidateId, postId: `p${at}`, kind })));
  await db.table('drafts').put({ key: `instagram:maya.bakes`, value: [null], atMs: 'x' });
}

/** All rows that are still those of `damage`. */
async function junkIn(db: ShortlistDatabase): Promise<unknown[]> {
  // The test writes to `meta` itself, and chunks of the list are derived.
  const tables = db.tables.filter(({ name }) => !['meta', 'listChunks'].includes(name));
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return rows.flatMap((all) => all.filter((row) => JSON.stringify(row).includes('junk.')));
}

it.each([...JUNK, { ms: Infinity, counter: 'x' }, { ms: -1, counter: 0 }])(
  'saves, edits, undoes and erases beside rows that nobody can read (the clock says %j)',
  async (clock) => {
    const db = freshShortlist();
    const maya = await savedIn(db, draftOf());
    successOf(await editCandidate(db, maya.id, { stage: 'agreed' }));
    await damage(db, maya.id);
    const junk = await junkIn(db);
    expect(junk.length).toBeGreaterThan(JUNK.length * 15);
    await db.table('meta').bulkPut(['clock', 'device', 'erase-key'].map((key) => ({ key, value: clock })));

    // Back to before the first change, as if the rows in between were not there.
    for (const stage of ['found', undefined]) {
      const next = await nextUndo(db);
      expect(next && (await undoCommit(db, next.commitId))).toMatchObject({ conflicts: [] });
      expect((await listCandidates(db)).candidates[0]?.stage).toBe(stage);
    }
    expect(await nextUndo(db)).toBe(null);

    expect(await keptDraft(db, 'instagram:maya.bakes')).toBe(null);
    const again = await savedIn(db, draftOf());
    const edited = await editCandidate(db, again.id, {
      stage: 'contacted',
      lists: { add: ['May'], remove: [] },
    });
    expect(successOf(edited)).toMatchObject({ stage: 'contacted', lists: ['May'] });
    const last = await nextUndo(db);
    expect(last && (await undoCommit(db, last.commitId))).toMatchObject({ conflicts: [] });
    expect((await listCandidates(db)).candidates[0]?.stage).toBe('found');
    const { stamps } = (await db.candidates.get(again.id)) as { stamps: Record<string, string> };
    expect(Object.values(stamps).filter((stamp) => !/^\d+:\d+:/.test(stamp))).toEqual([]);
    expect((await listCandidates(db)).unreadable).toBe(JUNK.length);
    expect(await countUnreadable(db)).toBeGreaterThan(unreadableCommits('').length);
    expect(await latestSnapshot(db, again.id)).not.toBeNull();
    expect(await listTrash(db)).toEqual([]);
    successOf(await everythingAbout(db, again.id));
    expect(await junkIn(db)).toEqual(junk);
    await removeCandidate(db, again.id);
    successOf(await eraseCandidate(db, again.id));
    expect(await junkIn(db)).toEqual(junk);
    expect((await listCandidates(db)).candidates).toEqual([]);
  },
);
