import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { type ListRow, rowAt } from '../../../../lib/metrics/columns';
import type { Change } from '../../../../lib/store/change';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { importMany } from '../../../../lib/store/import-many';
import { listChanges } from '../../../../lib/store/list/changes';
import { loadList } from '../../../../lib/store/list/load';
import { updateList } from '../../../../lib/store/list/update';
import { draftOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';

const newProfiles = (count: number): Change[] =>
  Array.from({ length: count }, (_, at): Change => {
    const handle = `user_${at}`;
    const profileUrl = `https://www.instagram.com/${handle}/`;
    return {
      type: 'add-candidate',
      candidate: {
        id: handle,
        platform: 'instagram',
        handle,
        accountId: null,
        profileUrl,
        displayName: null,
      },
    };
  });

async function rowsIn(db: ShortlistDatabase): Promise<ListRow[]> {
  const { columns } = await loadList(db);
  return columns.ids.map((_, at) => rowAt(columns, at)).toSorted((a, b) => a.id.localeCompare(b.id));
}

const ownRows = (db: ShortlistDatabase) => db.listChunks.where('k').startsWith('row:').count();

describe('the stored list after an import of many profiles', () => {
  it('has them in its chunks, so that an open list does not read all of them after each part', async () => {
    const db = freshShortlist();
    await savedIn(db, draftOf({ handle: 'maya.bakes' }));
    await updateList(db, DEFAULT_SETTINGS);
    const before = await loadList(db);
    successOf(await importMany(db, newProfiles(2_300)));
    expect(await ownRows(db)).toBe(0);
    const news = await listChanges(db, before.cursor);
    expect(news.kind === 'rows' && news.rows.length).toBeGreaterThanOrEqual(2_300);
    const appended = await rowsIn(db);
    await db.listChunks.clear();
    await updateList(db, DEFAULT_SETTINGS);
    expect(appended).toEqual(await rowsIn(db));
  }, 60_000);

  it('has an edit of one of them beside its chunk', async () => {
    const db = freshShortlist();
    await updateList(db, DEFAULT_SETTINGS);
    successOf(await importMany(db, newProfiles(120)));
    await editCandidate(db, 'user_7', { stage: 'agreed' });
    expect(await ownRows(db)).toBe(1);
    const edited = (await rowsIn(db)).find(({ id }) => id === 'user_7');
    expect(edited?.codes.stage).toBe('agreed');
  });

  it('has few new profiles in rows of their own, which cost less than a chunk', async () => {
    const db = freshShortlist();
    await updateList(db, DEFAULT_SETTINGS);
    successOf(await importMany(db, newProfiles(3)));
    expect(await ownRows(db)).toBe(3);
  });
});
