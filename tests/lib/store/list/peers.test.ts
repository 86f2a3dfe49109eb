import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { metricsHash } from '../../../../lib/metrics/metrics-hash';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { foldChanged } from '../../../../lib/store/list/fold';
import { type KnownPeers, peersInList } from '../../../../lib/store/list/peers';
import { updateList } from '../../../../lib/store/list/update';
import { removeCandidate, restoreCandidate } from '../../../../lib/store/trash';
import { seed } from '../../../../scripts/bench/in-page/lists/seed';
import { seedList } from '../../../../scripts/bench/in-page/lists/seed-list';
import { draftOf } from '../drafts';
import { freshShortlist, savedIn, successOf } from '../fresh-database';
import { passedRows } from '../passed-rows';

const SETTINGS = { ...DEFAULT_SETTINGS, minPosts: 1 };
const QUERY = {
  ...({ platform: 'instagram', formula: 'likes-comments-by-followers' } as const),
  hash: metricsHash(SETTINGS),
};

/** Each profile's rate, rounded, with the date of its numbers. */
async function ratesIn(db: ShortlistDatabase, known: KnownPeers = new Map()) {
  const peers = await peersInList(db, QUERY, known);
  return (
    peers && Object.fromEntries(peers.map(({ handle, rate }) => [handle, rate?.value.toFixed(2) ?? null]))
  );
}

it('has the rate of every profile, wherever the stored list keeps it', async () => {
  const db = freshShortlist();
  const maya = await savedIn(db, draftOf({ handle: 'maya' }));
  await savedIn(db, draftOf({ handle: 'silent', posts: [] }));
  expect(await ratesIn(db)).toBeNull();
  await updateList(db, SETTINGS);
  await foldChanged(db);
  await savedIn(db, draftOf({ handle: 'newest' }));
  const known: KnownPeers = new Map();
  const rates = { maya: '3.22', silent: null, newest: '3.22' };
  expect(await ratesIn(db, known)).toEqual(rates);
  // A change of something else keeps the rate, and the trash takes the profile out and gives it back.
  successOf(await editCandidate(db, maya.id, { stage: 'contacted' }));
  expect(await ratesIn(db, known)).toEqual(rates);
  successOf(await removeCandidate(db, maya.id));
  expect(await ratesIn(db, known)).toEqual({ silent: null, newest: '3.22' });
  successOf(await restoreCandidate(db, maya.id));
  expect(await ratesIn(db, known)).toEqual(rates);
  expect(await ratesIn(db)).toEqual(rates);
});

it('knows none while the list follows other settings', async () => {
  const db = freshShortlist();
  await savedIn(db, draftOf({ handle: 'maya' }));
  await updateList(db, { ...SETTINGS, average: 'mean' });
  expect(await ratesIn(db)).toBeNull();
});

it('lets a save in between two parts of a long list', async () => {
  const db = freshShortlist();
  await seed(db, 1_200, 0);
  await seedList(db);
  const done: string[] = [];
  const ranking = peersInList(db, { ...QUERY, hash: metricsHash(DEFAULT_SETTINGS) }, new Map());
  const saving = db.transaction('rw', db.listChunks, () => db.listChunks.get('head'));
  await Promise.all([ranking.then(() => done.push('ranked')), saving.then(() => done.push('saved'))]);
  expect(done).toEqual(['saved', 'ranked']);
});

it('reads after a save only what the save has changed, however long the list is', async () => {
  const db = freshShortlist();
  const passed = passedRows(db);
  await seed(db, 1_200, 0);
  await seedList(db);
  const known: KnownPeers = new Map();
  const query = { ...QUERY, hash: metricsHash(DEFAULT_SETTINGS) };
  const before = await peersInList(db, query, known);
  await savedIn(db, draftOf({ handle: 'maya' }));
  passed.clear();
  const after = await peersInList(db, query, known);
  expect(after?.length).toBe((before?.length ?? 0) + 1);
  // The head of the list, and the one row that changed.
  expect([...passed.values()].reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(2);
});
