import { describe, expect, it } from 'vitest';
import { lastExport } from '../../../lib/store/export-marks';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshot } from '../../../lib/store/latest-snapshots';
import { snapshotsOf } from '../../../lib/store/snapshots';
import { freshShortlist } from './fresh-database';
import { loadVersion, VERSIONS } from './load-version';

describe.each(VERSIONS)('a shortlist of version $version', (old) => {
  it('opens with all candidates, notes and snapshots', async () => {
    const db = freshShortlist();
    await loadVersion(db.name, old);

    const { candidates, unreadable } = await listCandidates(db);
    expect(unreadable).toBe(0);
    expect(candidates).toHaveLength(old.rows.candidates?.length ?? 0);
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
});
