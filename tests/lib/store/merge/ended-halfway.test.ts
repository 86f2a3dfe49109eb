import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../lib/store/change';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { importMany } from '../../../../lib/store/import-many';
import { listLabels } from '../../../../lib/store/list-labels';
import { mergeShortlist } from '../../../../lib/store/merge/merge-shortlist';
import { seenStamps } from '../../../../lib/store/seen-stamps';
import { listTrash } from '../../../../lib/store/trash';
import { nextUndo, undoCommit } from '../../../../lib/store/undo';
import { unfinishedImport } from '../../../../lib/store/unfinished-import';
import { draftOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';

/** More than one part of a merge has. */
const PROFILES = 205;

/** A colleague's list, with a tag of their own. */
async function theirList(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  const changes = Array.from({ length: PROFILES }, (_, at): Change[] => {
    const handle = `creator.${at}`;
    const profileUrl = `https://www.instagram.com/${handle}/`;
    const account = {
      platform: 'instagram',
      handle,
      accountId: null,
      profileUrl,
      displayName: null,
    } as const;
    return [
      { type: 'add-candidate', candidate: { id: `c${at}`, ...account } },
      { type: 'tag', candidateId: `c${at}`, table: 'tags', add: ['vegan'], remove: [] },
    ];
  });
  successOf(await importMany(db, changes.flat()));
  return db;
}

async function myList(): Promise<ShortlistDatabase> {
  const db = freshShortlist();
  await savedIn(db, draftOf({ handle: 'maya.bakes' }));
  return db;
}

async function expectAsBefore(db: ShortlistDatabase): Promise<void> {
  const { candidates } = await listCandidates(db);
  expect(candidates.map(({ handle }) => handle)).toEqual(['maya.bakes']);
  expect(await listTrash(db)).toEqual([]);
  expect(await listLabels(db, 'tags')).toEqual([]);
  expect(await unfinishedImport(db)).toBeNull();
  expect((await nextUndo(db))?.kind).toBe('saved');
}

describe('a merge that ends halfway', () => {
  it('changes nothing when it is stopped', async () => {
    const [mine, theirs] = [await myList(), await theirList()];
    const stopping = new AbortController();
    const { signal } = stopping;
    const onProgress = () => stopping.abort();
    const options = { seen: await seenStamps(theirs), signal, onProgress };
    const result = successOf(await mergeShortlist(mine, theirs, options));
    expect(result).toMatchObject({ commitId: null, isStopped: true });
    await expectAsBefore(mine);
  });

  it('changes nothing when the other copy cannot be read to the end', async () => {
    const [mine, theirs] = [await myList(), await theirList()];
    const onProgress = () => theirs.close();
    const result = await mergeShortlist(mine, theirs, { seen: await seenStamps(theirs), onProgress });
    expect(result).toMatchObject({ ok: false, problem: { consequence: 'nothing-changed' } });
    await expectAsBefore(mine);
    await theirs.open();
  });

  it('is known after a kill, until it is undone', async () => {
    const [mine, theirs] = [await myList(), await theirList()];
    const marks: unknown[] = [];
    let asked: Promise<void> = Promise.resolve();
    const onProgress = () => {
      asked = asked.then(async () => void marks.push(await unfinishedImport(mine)));
    };
    const result = await mergeShortlist(mine, theirs, { seen: await seenStamps(theirs), onProgress });
    const commitId = successOf(result).commitId ?? '';
    await asked;
    // A window that is killed leaves the mark of its last part.
    expect(marks[0]).toMatchObject({ kind: 'merge', step: commitId, of: PROFILES });
    expect(await unfinishedImport(mine)).toBeNull();
    await undoCommit(mine, commitId);
    await expectAsBefore(mine);
  });
});
