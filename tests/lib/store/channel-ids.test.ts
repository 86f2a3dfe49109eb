import { describe, expect, it } from 'vitest';
import { findCandidate, listCandidates } from '../../../lib/store/find-candidates';
import { snapshotsOf } from '../../../lib/store/read-snapshots';
import { freshShortlist } from './fresh-database';
import { loadVersion, VERSIONS } from './load-version';

const CHANNEL = 'UClinaReads0000000000004';

describe('a YouTube channel that was saved under its id in lower case', () => {
  it('is found once under its id, with its note and numbers', async () => {
    const [old] = VERSIONS;
    const [someone] = (old?.rows.candidates ?? []) as Record<string, unknown>[];
    const [numbers] = (old?.rows.snapshots ?? []) as Record<string, unknown>[];
    if (!old || !someone || !numbers) throw new Error('version 1 has rows');
    const lowered = `youtube:${CHANNEL.toLowerCase()}`;
    const db = freshShortlist();
    await loadVersion(db.name, {
      ...old,
      rows: {
        candidates: [
          someone,
          { ...someone, id: lowered, platform: 'youtube', handle: CHANNEL, notes: 'Asks for a script.' },
          { ...someone, id: 'youtube:lina.reads', platform: 'youtube', handle: 'Lina.Reads' },
        ],
        snapshots: [numbers, { ...numbers, id: 901, candidateId: lowered }],
      },
    });

    expect(await findCandidate(db, 'youtube', CHANNEL)).toMatchObject({
      handle: CHANNEL,
      notes: 'Asks for a script.',
    });
    const channel = await findCandidate(db, 'youtube', CHANNEL);
    expect(await snapshotsOf(db, channel?.id ?? '')).toHaveLength(1);
    expect(await findCandidate(db, 'youtube', 'lina.reads')).toMatchObject({ handle: 'Lina.Reads' });
    expect(await findCandidate(db, 'youtube', CHANNEL.toUpperCase())).toBeNull();
    expect((await listCandidates(db)).candidates).toHaveLength(3);
  });
});
