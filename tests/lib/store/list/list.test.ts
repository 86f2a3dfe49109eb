import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { type ListRow, rowAt } from '../../../../lib/metrics/columns';
import { commit } from '../../../../lib/store/commit';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { editCandidate } from '../../../../lib/store/edit-candidate';
import { eraseCandidate } from '../../../../lib/store/erase';
import { findCandidate } from '../../../../lib/store/find-candidates';
import { foldChanged } from '../../../../lib/store/list/fold';
import { type LoadedList, loadList } from '../../../../lib/store/list/load';
import { updateList } from '../../../../lib/store/list/update';
import { saveCandidate } from '../../../../lib/store/save-candidate';
import { removeCandidate } from '../../../../lib/store/trash';
import { undoCommit } from '../../../../lib/store/undo';
import { draftOf, found, postOf, profileOf } from '../drafts';
import { freshShortlist, savedIn } from '../fresh-database';

const EVERY_POST = { ...DEFAULT_SETTINGS, minPosts: 1 };

const rowsIn = ({ columns }: LoadedList): ListRow[] => columns.ids.map((_, at) => rowAt(columns, at));

/** The calculated figures of each profile. */
async function figuresIn(db: ShortlistDatabase) {
  const rows = rowsIn(await loadList(db));
  return Object.fromEntries(
    rows.map(({ id, numbers: { followers, samplePosts, ...numbers } }) => [
      id,
      { followers, samplePosts, likes: numbers['average.likes'] },
    ]),
  );
}

async function savedList(handles: readonly string[]) {
  const db = freshShortlist();
  for (const handle of handles) await savedIn(db, draftOf({ handle, notes: `About ${handle}` }));
  await updateList(db, EVERY_POST);
  return db;
}

describe('the stored list', () => {
  it('has each column of a saved profile', async () => {
    const db = await savedList(['maya.bakes']);
    const [row] = rowsIn(await loadList(db));
    expect(row?.numbers).toMatchObject({ followers: 16_476, 'average.likes': 512, samplePosts: 2 });
    expect(row?.numbers['rate.likes-comments-by-followers']).toBeCloseTo(3.217);
    expect(row?.codes).toMatchObject({ platform: 'instagram', tier: 'micro', stage: 'found', email: 'yes' });
    expect(row?.codes).toMatchObject({ trash: 'no', headline: 'likes-comments-by-followers' });
    expect(row?.texts).toMatchObject({ handle: 'maya.bakes', note: 'About maya.bakes' });
    expect(row?.texts.searched).toContain('hello@mayabakes.example');
  });

  it('has what was asked, offered and agreed, each in its currency', async () => {
    const db = await savedList(['maya.bakes']);
    const saved = await findCandidate(db, 'instagram', 'maya.bakes');
    const [offered, agreed] = [
      { amount: 300, currency: 'EUR' },
      { amount: 350, currency: 'USD' },
    ];
    await editCandidate(db, saved?.id ?? '', { offered, agreed });
    const [row] = rowsIn(await loadList(db));
    expect(row?.numbers).toMatchObject({ offeredAmount: 300, agreedAmount: 350 });
    expect(row?.codes).toMatchObject({ offeredCurrency: 'EUR', agreedCurrency: 'USD' });
    expect(row?.numbers.feeAmount).toBeUndefined();
  });

  it('leaves unknown what follows older settings, until it is calculated again, newest first', async () => {
    const db = await savedList(['first', 'second', 'third']);
    await foldChanged(db);
    await savedIn(db, draftOf({ handle: 'newest' }));
    const shares: number[] = [];
    const cancelled = new AbortController();
    const onProgress = (share: number) => {
      shares.push(share);
      cancelled.abort();
    };
    const options = { signal: cancelled.signal, onProgress };
    await expect(updateList(db, { ...EVERY_POST, average: 'mean' }, options)).rejects.toThrow();
    const waiting = await loadList(db);
    expect(waiting.outdated).toBe(3);
    const known = rowsIn(waiting).filter(({ numbers }) => numbers.samplePosts !== undefined);
    expect(known.map(({ texts }) => texts.handle)).toEqual(['newest']);
    expect(rowsIn(waiting).every(({ numbers }) => numbers.followers === 16_476)).toBe(true);
    await updateList(db, { ...EVERY_POST, average: 'mean' }, { onProgress: (share) => shares.push(share) });
    expect(await loadList(db)).toMatchObject({ outdated: 0 });
    expect(shares).toEqual([0.25, 1]);
  });

  it('orders profiles by when they were saved, whatever the clock said and whatever was edited since', async () => {
    const db = freshShortlist();
    const dayMs = 86_400_000;
    const noonMs = Date.UTC(2026, 2, 3, 12);
    const clock = { first: noonMs + 365 * dayMs, second: noonMs, third: noonMs + dayMs };
    for (const [handle, nowMs] of Object.entries(clock)) {
      await saveCandidate(db, draftOf({ handle }), nowMs);
    }
    const newestFirst = async () =>
      rowsIn(await loadList(db))
        .toSorted((a, b) => (b.numbers.savedOrder ?? 0) - (a.numbers.savedOrder ?? 0))
        .map(({ texts }) => texts.handle);
    await updateList(db, EVERY_POST);
    expect(await newestFirst()).toEqual(['third', 'second', 'first']);
    const first = await findCandidate(db, 'instagram', 'first');
    await editCandidate(db, first?.id ?? '', { stage: 'contacted' });
    expect(await newestFirst()).toEqual(['third', 'second', 'first']);
  });

  it('has each profile once if two pages build it at the same time', async () => {
    const db = await savedList(['first', 'second', 'third']);
    await db.listChunks.clear();
    await Promise.all([updateList(db, EVERY_POST), updateList(db, EVERY_POST), updateList(db, EVERY_POST)]);
    expect(rowsIn(await loadList(db)).map(({ texts }) => texts.handle)).toEqual(['third', 'second', 'first']);
  });

  it('does no work for settings that no metric depends on', async () => {
    const db = await savedList(['maya.bakes']);
    const onProgress = () => {
      throw new Error('Calculated again');
    };
    const money = { dollarsPerUnit: { EUR: 1.1 }, modifiers: {} };
    await updateList(db, { ...EVERY_POST, ...{ money } }, { onProgress });
    expect((await loadList(db)).outdated).toBe(0);
  });

  it.each(['head', 'ids:0', 0, 'later:0', 'row:'])('is built again if its row %s is damaged', async (key) => {
    const db = await savedList(['first', 'second']);
    await foldChanged(db);
    await db.listChunks.put({ k: 'row:none', format: 0 });
    if (key !== 'row:') {
      await db.listChunks.delete('row:none');
      await db.listChunks.update(key, { format: 1, ids: 'one', size: 7, check: 'none' });
    }
    expect(await loadList(db)).toMatchObject({ isBuilt: false });
    await updateList(db, EVERY_POST);
    expect(rowsIn(await loadList(db)).map(({ texts }) => texts.handle)).toEqual(['second', 'first']);
  });

  it('is built again if a commit went past it', async () => {
    const db = await savedList(['maya.bakes']);
    await db.candidates.toCollection().modify((row) => {
      Object.assign(row as object, { handle: 'maya.cooks', seq: 99 });
    });
    await updateList(db, EVERY_POST);
    expect(rowsIn(await loadList(db)).map(({ texts }) => texts.handle)).toEqual(['maya.cooks']);
  });

  it('never fails a save: what cannot be derived is built again later', async () => {
    const db = await savedList(['maya.bakes']);
    const [head] = await db.listChunks.where('k').equals('head').toArray();
    const { hashOf } = await import('../../../../lib/metrics/metrics-hash');
    const settings = { tiers: 'none' };
    await db.listChunks.put({ ...head, k: 'head', settings, check: hashOf(settings) });
    await savedIn(db, draftOf({ handle: 'noah', profile: profileOf({ followers: found(5) }) }));
    expect(await loadList(db)).toMatchObject({ isBuilt: false });
  });

  it('gives both profiles their own figures back when joining them is undone', async () => {
    const db = freshShortlist();
    const into = await savedIn(db, draftOf({ handle: 'maya.bakes' }));
    const profile = profileOf({ followers: found(80_000) });
    const from = await savedIn(db, draftOf({ handle: 'maya.cooks', profile, posts: [postOf('p9')] }));
    await updateList(db, EVERY_POST);
    const before = await figuresIn(db);
    const join = { type: 'join', candidateId: into.id, from: from.id } as const;
    const { commitId } = await commit(db, [join], { kind: 'joined', candidateId: into.id });
    expect(await figuresIn(db)).toMatchObject({ [into.id]: { followers: 80_000 }, [from.id]: {} });
    expect((await figuresIn(db))[from.id]?.followers).toBeUndefined();
    // The profile that stays is not written by an undo that restores nothing of its own.
    await db.changes
      .where('commitId')
      .equals(commitId)
      .modify((change) => {
        change.records = change.records.filter(({ id }) => id !== into.id);
      });
    await undoCommit(db, commitId);
    expect(await figuresIn(db)).toEqual(before);
  });

  it('keeps nothing of an erased person', async () => {
    const db = await savedList(['maya.bakes', 'noah']);
    const other = await savedIn(db, draftOf({ handle: 'zoe', posts: [postOf('p9')] }));
    await foldChanged(db);
    const [noah] = rowsIn(await loadList(db)).filter(({ texts }) => texts.handle === 'noah');
    await editCandidate(db, other.id, { stage: 'agreed' });
    for (const id of [noah?.id ?? '', other.id]) {
      await removeCandidate(db, id);
      await eraseCandidate(db, id);
    }
    const stored = JSON.stringify(await db.listChunks.toArray());
    expect(stored).not.toMatch(/noah|zoe|"agreed"/);
    expect(stored).not.toContain(other.id);
    expect(rowsIn(await loadList(db)).map(({ texts }) => texts.handle)).toEqual(['maya.bakes']);
  });
});
