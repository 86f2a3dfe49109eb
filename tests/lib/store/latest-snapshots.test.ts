import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/model/candidate';
import { latestSnapshots } from '../../../lib/store/latest-snapshots';
import { saveCandidate } from '../../../lib/store/save-candidate';
import { keepSnapshot } from '../../../lib/store/snapshots';
import { DAY_MS, draftOf, MARCH_3_MS } from './drafts';
import { freshShortlist } from './fresh-database';

async function twoSaved() {
  const db = freshShortlist();
  await saveCandidate(db, draftOf());
  await saveCandidate(db, draftOf({ platform: 'threads', handle: 'noor.runs' }));
  await keepSnapshot(db, 'threads:noor.runs', draftOf({ takenAtMs: MARCH_3_MS + DAY_MS }));
  return db;
}

describe('the newest snapshot of each profile', () => {
  it('can be read for all profiles', async () => {
    const latest = await latestSnapshots(await twoSaved());
    expect([...latest].map(([id, { takenAtMs }]) => [id, takenAtMs])).toEqual([
      ['instagram:maya.bakes', MARCH_3_MS],
      ['threads:noor.runs', MARCH_3_MS + DAY_MS],
    ]);
  });

  it('can be read for some profiles only', async () => {
    const known = new Map<number, Snapshot>();
    const latest = await latestSnapshots(await twoSaved(), known, new Set(['threads:noor.runs']));
    expect([...latest.keys()]).toEqual(['threads:noor.runs']);
    expect(known.size).toBe(1);
  });
});
