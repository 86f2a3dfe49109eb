import { Dexie, liveQuery, type ObservabilitySet } from 'dexie';
import { describe, expect, it } from 'vitest';
import { until } from '../../set-up/eventually';
import { freshShortlist } from './fresh-database';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `draft-${at}`);

async function withDrafts(count: number) {
  const db = freshShortlist();
  const rows = ids(count).map((key) => ({ key, value: '', atMs: 0 }));
  await db.drafts.bulkPut(rows as never);
  return db;
}

async function toldWhile(act: () => PromiseLike<unknown>): Promise<ObservabilitySet> {
  const told: ObservabilitySet[] = [];
  const hear = (parts: ObservabilitySet) => void told.push(parts);
  Dexie.on.storagemutated.subscribe(hear);
  await act();
  Dexie.on.storagemutated.unsubscribe(hear);
  return Object.assign({}, ...told);
}

describe('A change of many rows', () => {
  it('that deletes them tells other pages the table, not thousands of keys', async () => {
    const db = await withDrafts(3_000);
    const parts = await toldWhile(() => db.drafts.bulkDelete(ids(3_000)));
    expect(Object.keys(parts).filter((part) => part.includes('/drafts/'))).toHaveLength(2);
    expect(JSON.stringify(parts).length).toBeLessThan(500);
  });

  it('of an import is told by the tables of its profiles and of the history', async () => {
    const db = freshShortlist();
    await db.changes.toArray();
    const recordIds = ids(500).map((id) => `candidates:${id}`);
    const row = { commitId: 'c', device: 'd', stamp: 's', atMs: 0, kind: 'many-imported', candidateId: null };
    const parts = await toldWhile(() => db.changes.add({ ...row, recordIds, records: [] } as never));
    expect(Object.keys(parts).some((part) => part.endsWith('/changes/recordIds'))).toBe(true);
    expect(JSON.stringify(parts).length).toBeLessThan(2_000);
  });

  it('still runs the live queries of these rows again', async () => {
    const db = await withDrafts(100);
    const seen: number[] = [];
    const query = liveQuery(() => db.drafts.where(':id').equals('draft-7').count());
    const following = query.subscribe((count) => seen.push(count));
    await until(async () => seen.at(-1) === 1);
    await db.drafts.bulkDelete(ids(100));
    await until(async () => seen.at(-1) === 0);
    following.unsubscribe();
  });

  it('leaves other queries alone if only a few rows are deleted', async () => {
    const db = await withDrafts(100);
    const parts = await toldWhile(() => db.drafts.bulkDelete(['draft-1', 'draft-2']));
    expect(JSON.stringify(parts)).toContain('draft-1');
  });
});
