import { describe, expect, it } from 'vitest';
import { lastExportedAtMs } from '../../../lib/store/export-marks';
import { listCandidates } from '../../../lib/store/find-candidates';
import { latestSnapshot, snapshotsOf } from '../../../lib/store/snapshots';
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
      id: 'instagram:maya.bakes',
      stage: 'contacted',
      notes: 'Warm tone, answers comments.\nAsks 400 for a reel.',
      tags: ['bread', 'berlin'],
      fee: { amount: 400, currency: 'EUR' },
      email: 'hello@mayabakes.example',
    });

    const snapshots = await snapshotsOf(db, 'instagram:maya.bakes');
    expect(snapshots.map(({ profile }) => profile.followers)).toMatchObject([
      { value: 16_888, precision: 'exact' },
      { value: 16_400, low: 16_400, high: 16_499, precision: 'rounded', raw: '16.4K' },
    ]);
    expect((await latestSnapshot(db, 'tiktok:noor.runs'))?.posts[0]).toMatchObject({
      id: '7300000000000000001',
      views: { found: true, value: 9_100 },
      likes: { found: false, why: 'not-shown' },
    });
    expect(await lastExportedAtMs(db)).toBe(1772700000000);
  });
});
