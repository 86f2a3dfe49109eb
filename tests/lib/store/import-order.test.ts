import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { Change } from '../../../lib/store/change';
import { importMany } from '../../../lib/store/import-many';
import { buildList } from '../../../lib/store/list/build';
import { loadList } from '../../../lib/store/list/load';
import { draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist, savedIn, successOf } from './fresh-database';

const HANDLES = Array.from({ length: 40 }, (_, n) => `baker.${n}`);

const added = (handle: string): Change => ({
  type: 'add-candidate',
  candidate: {
    id: `id-of-${(handle.length * 7) % 5}-${handle}`,
    ...{
      platform: 'instagram',
      handle,
      profileUrl: `https://www.instagram.com/${handle}/`,
      displayName: null,
      accountId: null,
    },
  },
});

async function savedOrder(db: ReturnType<typeof freshShortlist>): Promise<string[]> {
  await buildList(db, DEFAULT_SETTINGS);
  const { columns } = await loadList(db);
  const rows = columns.ids.map((_, at) => ({
    handle: columns.texts.handle[at] ?? '',
    order: columns.numbers.savedOrder[at] ?? Number.NaN,
  }));
  return rows.toSorted((a, b) => a.order - b.order).map(({ handle }) => handle);
}

it('keeps the profiles of an import in the order of its file, between those saved before and after', async () => {
  const db = freshShortlist();
  await savedIn(db, draftOf({ handle: 'before' }), MARCH_3_MS);
  successOf(await importMany(db, HANDLES.map(added), { nowMs: MARCH_3_MS }));
  await savedIn(db, draftOf({ handle: 'after' }), MARCH_3_MS);
  expect(await savedOrder(db)).toEqual(['before', ...HANDLES, 'after']);
  await db.listChunks.clear();
  expect(await savedOrder(db)).toEqual(['before', ...HANDLES, 'after']);
});
