import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { lastExport, newSince } from '../../../lib/store/export-marks';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../lib/store/latest-snapshots';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf } from './drafts';
import { freshShortlist, successOf } from './fresh-database';
import { loadVersion, type OldDatabase, VERSIONS } from './load-version';

const [, version2, version3] = VERSIONS as [OldDatabase, OldDatabase, OldDatabase];
const [maya] = version2.rows.candidates as Record<string, unknown>[];
const [numbers] = version2.rows.snapshots as Record<string, unknown>[];

/** As version 2 left them. */
async function holding(db: ShortlistDatabase, rows: Record<string, unknown[]>): Promise<void> {
  await loadVersion(db.name, { ...version2, rows });
}

const byId = (a: unknown, b: unknown) =>
  String((a as { id: unknown }).id).localeCompare(String((b as { id: unknown }).id));

/** The rows of some tables, read without today's code. */
async function rowsIn(name: string, tables: readonly string[]): Promise<unknown[][]> {
  const db = await new Dexie(name).open();
  const rows: unknown[][] = [];
  for (const table of tables) rows.push((await db.table(table).toArray()).toSorted(byId));
  db.close();
  return rows;
}

describe('the move from version 2', () => {
  it('leaves what it cannot read where it is, and counts it', async () => {
    const db = freshShortlist();
    const odd = { ...maya, id: 'instagram:odd', handle: 7, secret: 'of a version to come' };
    const oddNumbers = { ...numbers, id: 77, posts: 'none' };
    await holding(db, { ...version2.rows, candidates: [maya, odd], snapshots: [numbers, oddNumbers] });
    expect(await listCandidates(db)).toMatchObject({ unreadable: 1, candidates: [{ handle: 'Maya.Bakes' }] });
    expect(await db.candidates.get('instagram:odd')).toEqual(odd);
    expect(await db.snapshots.toArray()).toEqual([oddNumbers]);
  });

  it('never writes over a row that it cannot read, also when that profile is saved again', async () => {
    const db = freshShortlist();
    const odd = { ...maya, platform: 'a-platform-to-come', id: 'instagram:maya.bakes' };
    await holding(db, { candidates: [odd], snapshots: [], marks: [] });
    successOf(await saveCandidate(db, draftOf()));
    expect(await db.candidates.get('instagram:maya.bakes')).toEqual(odd);
    expect(await listCandidates(db)).toMatchObject({ unreadable: 1, candidates: [{ handle: 'maya.bakes' }] });
  });

  it('happens in one piece or not at all, and again the next time', async () => {
    const db = freshShortlist();
    await loadVersion(db.name, version2);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError');
    });
    await expect(listCandidates(db)).rejects.toThrow();
    add.mockRestore();
    db.close();
    const again = openShortlist(db.name);
    expect(await listCandidates(again)).toMatchObject({ unreadable: 0, candidates: { length: 2 } });
    again.close();
    await db.open();
  });

  it.each(['numbers', 'candidates', 'stages'])(
    'leaves every old row where it was if %s cannot be written',
    async (table) => {
      const db = freshShortlist();
      await loadVersion(db.name, version2);
      const { add, put } = IDBObjectStore.prototype;
      const refusing = (write: typeof put) =>
        function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
          if (this.name === table) throw new DOMException('refused', 'QuotaExceededError');
          return write.apply(this, row);
        };
      const spies = [
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refusing(add)),
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refusing(put)),
      ];
      await expect(listCandidates(db)).rejects.toThrow();
      for (const spy of spies) spy.mockRestore();
      db.close();
      expect(await rowsIn(db.name, ['candidates', 'snapshots'])).toEqual(
        [version2.rows.candidates, version2.rows.snapshots].map((rows) => rows?.toSorted(byId)),
      );
      await db.open();
      expect(await listCandidates(db)).toMatchObject({ unreadable: 0, candidates: { length: 2 } });
      expect(await db.numbers.count()).toBe(version2.rows.snapshots?.length);
    },
  );

  it('starts again where a page was killed in the middle, without the rows of that attempt', async () => {
    const db = freshShortlist();
    await loadVersion(db.name, version2);
    const started = new Dexie(db.name);
    started.version(2).stores(version2.stores);
    started.version(3).stores(version3.stores);
    await started.table('numbers').add({ id: 'n', candidateId: 'nobody' });
    await started.table('posts').add({ candidateId: 'nobody', postId: 'p' });
    await started.table('meta').add({ key: 'moving-from-2', value: 'killed' });
    started.close();
    expect(await listCandidates(db)).toMatchObject({ candidates: { length: 2 } });
    const ids = new Set((await listCandidates(db)).candidates.map(({ id }) => id));
    for (const table of [db.numbers, db.posts]) {
      const rows = (await table.toArray()) as { candidateId: string }[];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ candidateId }) => !ids.has(candidateId))).toEqual([]);
    }
  });

  it('is done once, though two pages open at the same time', async () => {
    const db = freshShortlist();
    await loadVersion(db.name, version2);
    const other = openShortlist(db.name);
    const lists = await Promise.all([listCandidates(db), listCandidates(other)]);
    expect(lists.map(({ candidates }) => candidates.length)).toEqual([2, 2]);
    const { candidates } = await listCandidates(db);
    expect(candidates).toHaveLength(2);
    expect(await snapshotsOf(db, candidates[0]?.id ?? '')).toHaveLength(2);
    other.close();
  });

  it('tells how far it has come', async () => {
    const shares: number[] = [];
    const db = freshShortlist();
    await loadVersion(db.name, version2);
    const opened = openShortlist(db.name, (share) => shares.push(share));
    await listCandidates(opened);
    expect(shares.at(-1)).toBe(1);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    opened.close();
  });

  it('orders snapshots as they came, though the clock was a year ahead for a while', async () => {
    const db = freshShortlist();
    const ahead = { ...numbers, id: 1, takenAtMs: Number(numbers?.takenAtMs) + 365 * 86_400_000 };
    const later = { ...numbers, id: 2, takenAtMs: Number(numbers?.takenAtMs) };
    await holding(db, { ...version2.rows, snapshots: [ahead, later] });
    const candidate = await findCandidate(db, 'instagram', 'maya.bakes');
    expect((await latestSnapshot(db, candidate?.id ?? ''))?.takenAtMs).toBe(later.takenAtMs);
  });

  it('knows what was new since the last export', async () => {
    const db = freshShortlist();
    const exportedAtMs = Number(maya?.updatedAtMs) + 1;
    const touched = { ...maya, id: 'instagram:noor.runs', handle: 'noor.runs', updatedAtMs: exportedAtMs };
    await holding(db, {
      candidates: [maya, touched],
      snapshots: [],
      marks: [{ name: 'last-export', atMs: exportedAtMs }],
    });
    const mark = await lastExport(db);
    const { candidates } = await listCandidates(db);
    expect(candidates.filter(await newSince(db, mark)).map(({ handle }) => handle)).toEqual(['noor.runs']);
  });
});
