import { describe, expect, it } from 'vitest';
import { lastExport } from '../../../lib/store/export-marks';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../lib/store/latest-snapshots';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { RECORD_TABLES } from '../../../lib/store/schema';
import { listTrash } from '../../../lib/store/trash';
import { freshShortlist } from './fresh-database';
import { loadVersion, type OldDatabase, VERSIONS } from './load-version';
import { undoNext } from './next-steps';

describe.each(VERSIONS)('a shortlist of version $version', (old) => {
  it('opens with all candidates, notes and snapshots', async () => {
    const db = freshShortlist();
    await loadVersion(db.name, old);

    const { candidates, unreadable } = await listCandidates(db);
    expect(unreadable).toBe(0);
    expect(candidates.map(({ handle }) => handle)).toEqual(['Maya.Bakes', 'noor.runs']);
    expect(candidates[0]).toMatchObject({
      platform: 'instagram',
      handle: 'Maya.Bakes',
      stage: 'contacted',
      notes: 'Warm tone, answers comments.\nAsks 400 for a reel.',
      tags: ['bread', 'berlin'],
      fee: { amount: 400, currency: 'EUR' },
      email: 'hello@mayabakes.example',
    });

    const snapshots = await snapshotsOf(db, candidates[0]?.id ?? '');
    expect(snapshots.map(({ profile }) => profile.followers)).toMatchObject([
      { value: 16_888, precision: 'exact' },
      { value: 16_400, low: 16_400, high: 16_499, precision: 'rounded', raw: '16.4K' },
    ]);
    const noor = await findCandidate(db, 'tiktok', 'noor.runs');
    expect((await latestSnapshot(db, noor?.id ?? ''))?.posts[0]).toMatchObject({
      id: '7300000000000000001',
      views: { found: true, value: 9_100 },
      likes: { found: false, why: 'not-shown' },
    });
    expect(await lastExport(db)).toMatchObject({ atMs: 1772700000000 });
  });

  it('has the tables of today, and what it had in its own', async () => {
    const db = freshShortlist();
    await loadVersion(db.name, old);
    await db.open();
    const names = db.tables.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...RECORD_TABLES, 'listChunks']));
    for (const name of ['fields', 'briefs', 'benchmarkTables', 'listChunks', 'queue', 'views']) {
      expect(await db.table(name).toArray()).toEqual(old.rows[name] ?? []);
    }
  });
});

describe.each(VERSIONS.slice(2))('a shortlist of version $version', (old) => {
  it('keeps its rows as they are, byte for byte', async () => {
    const db = freshShortlist();
    await loadVersion(db.name, old);
    await db.open();
    for (const [name, rows] of Object.entries(old.rows)) {
      expect(await db.table(name).toArray()).toEqual(rows);
    }
  });
});

describe('a shortlist of version 3', () => {
  const version3 = VERSIONS[2] as OldDatabase;

  it('still undoes what was done before the update', async () => {
    const db = freshShortlist();
    await loadVersion(db.name, version3);
    expect(await listTrash(db)).toMatchObject([{ candidate: { handle: 'otto.builds' } }]);
    await undoNext(db);
    expect(await listTrash(db)).toEqual([]);
    expect((await listCandidates(db)).candidates).toHaveLength(3);
  });
});
