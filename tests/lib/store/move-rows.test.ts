import { describe, expect, it, vi } from 'vitest';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { isNewSince, lastExport } from '../../../lib/store/export-marks';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../lib/store/latest-snapshots';
import { openShortlist } from '../../../lib/store/open-shortlist';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { draftOf } from './drafts';
import { freshShortlist, successOf } from './fresh-database';
import { loadVersion, type OldDatabase, VERSIONS } from './load-version';

const [, version2] = VERSIONS as [OldDatabase, OldDatabase];
const [maya] = version2.rows.candidates as Record<string, unknown>[];
const [numbers] = version2.rows.snapshots as Record<string, unknown>[];

/** As version 2 left them. */
async function holding(db: ShortlistDatabase, rows: Record<string, unknown[]>): Promise<void> {
  await loadVersion(db.name, { ...version2, rows });
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
    expect(candidates.filter((one) => isNewSince(one, mark)).map(({ handle }) => handle)).toEqual([
      'noor.runs',
    ]);
  });
});
