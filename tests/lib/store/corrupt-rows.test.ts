import { expect, it } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { draftOf as keptDraft } from '../../../lib/store/drafts';
import { editCandidate } from '../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../lib/store/erase';
import { listCandidates } from '../../../lib/store/find-candidates';
import { nextUndo, undoCommit } from '../../../lib/store/undo';
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

async function damage(db: ShortlistDatabase, candidateId: string): Promise<void> {
  const put = (table: string, rows: unknown[]) => db.table(table).bulkPut(rows);
  await put('changes', unreadableCommits(candidateId));
  for (const table of ['stages', 'lists', 'tags', 'creators', 'contacts']) {
    await put(
      table,
      JUNK.map((value, at) => ({ id: `junk.${at}`, name: value, order: value, stamps: value })),
    );
  }
  await put(
    'erased',
    JUNK.map((atMs, at) => ({ key: `junk.${at}`, atMs })),
  );
  await put('drafts', [{ key: `instagram:maya.bakes`, value: [null], atMs: 'x' }]);
}

it.each([...JUNK, { ms: Infinity, counter: 'x' }, { ms: -1, counter: 0 }])(
  'saves, edits, undoes and erases beside rows that nobody can read (the clock says %j)',
  async (clock) => {
    const db = freshShortlist();
    const maya = await savedIn(db, draftOf());
    successOf(await editCandidate(db, maya.id, { stage: 'agreed' }));
    await damage(db, maya.id);
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
    for (const row of await db.candidates.toArray()) {
      const stamps = Object.values((row as { stamps: Record<string, string> }).stamps);
      expect(stamps.filter((stamp) => !/^\d+:\d+:/.test(stamp))).toEqual([]);
    }
    successOf(await eraseCandidate(db, again.id));
    expect((await listCandidates(db)).candidates).toEqual([]);
  },
);
