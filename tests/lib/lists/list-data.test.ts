import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import { ListData, type Touched } from '../../../lib/lists/list-data';
import { rowAt } from '../../../lib/metrics/columns';
import { foldChanged } from '../../../lib/store/list/fold';
import { loadList } from '../../../lib/store/list/load';
import { updateList } from '../../../lib/store/list/update';
import { draftOf } from '../store/drafts';
import { freshShortlist, savedIn } from '../store/fresh-database';

const EVERY_POST = { ...DEFAULT_SETTINGS, minPosts: 1 };
const PATIENTLY = { timeout: 20_000 };

async function savedList() {
  const db = freshShortlist();
  for (const handle of ['first', 'second', 'third']) await savedIn(db, draftOf({ handle }));
  await updateList(db, EVERY_POST);
  return db;
}

describe('the list of an open page', () => {
  it('has its figures again after the stored list was emptied', async () => {
    const db = await savedList();
    const told: Touched[] = [];
    const data = new ListData(db, EVERY_POST, (touched) => told.push(touched));
    await data.whole();
    // By then, the page has found that there is nothing to calculate.
    await updateList(db, EVERY_POST);
    await db.listChunks.clear();
    await vi.waitFor(() => expect(told).toContain('all'), PATIENTLY);
    await data.whole();
    await vi.waitFor(async () => {
      const { columns, outdated } = await loadList(db);
      expect(outdated).toBe(0);
      expect(columns.ids.map((_, at) => rowAt(columns, at).numbers.samplePosts)).toEqual([2, 2, 2]);
    }, PATIENTLY);
    data.close();
  }, 60_000);

  it('no longer says that it calculates once it has given up', async () => {
    const db = await savedList();
    await foldChanged(db);
    await savedIn(db, draftOf({ handle: 'newest' }));
    const shares = new Set<number | null>();
    const data = new ListData(db, { ...EVERY_POST, average: 'mean' }, () => {
      shares.add(data.share);
      if (data.share === 0.25) void db.listChunks.clear();
    });
    await data.whole();
    await vi.waitFor(() => expect([...shares]).toContain(0.25), PATIENTLY);
    await vi.waitFor(() => expect(data.share).toBeNull(), PATIENTLY);
    data.close();
  }, 60_000);
});
