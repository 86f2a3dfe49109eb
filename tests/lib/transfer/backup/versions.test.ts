import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../../../lib/store/definitions';
import { isErased } from '../../../../lib/store/erasures';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { listFields } from '../../../../lib/store/list-labels';
import { snapshotsOf } from '../../../../lib/store/read-snapshots';
import { listTrash } from '../../../../lib/store/trash';
import { restored } from './backups';

/** A backup of each version of the format, as that version wrote it: never edited, only added to. */
const VERSIONS = [1];

describe.each(VERSIONS)('a backup of version %i', (version) => {
  const file = new Uint8Array(readFileSync(`tests/lib/transfer/backup/version-${version}.yardstick`));

  it('is restored with everything in it', async () => {
    const { db } = await restored(file);
    const { candidates, unreadable } = await listCandidates(db);
    expect(unreadable).toBe(0);
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({
      handle: 'maya.bakes',
      stage: 'contacted',
      notes: 'Warm tone ✨\nAsks 400 for a reel.',
      tags: ['bread', 'برلين'],
      lists: ['Spring'],
      fee: { amount: 400, currency: 'EUR' },
      fields: { style: 'dry' },
    });
    expect(await listFields(db)).toMatchObject([{ id: 'style', name: 'Style', kind: 'text' }]);
    expect((await snapshotsOf(db, candidates[0]?.id ?? ''))[0]?.profile.followers).toMatchObject({
      value: 16_476,
    });
    expect((await listTrash(db)).map(({ candidate }) => candidate.handle)).toEqual(['noor.runs']);
    expect((await definitionsIn(db, 'briefs', ({ name }) => name)).all).toEqual(['Rye week']);
    expect(await isErased(db, { platform: 'instagram', handle: 'otto.builds' })).toBe(true);
  });

  it('is restored twice without a difference', async () => {
    const [one, two] = [(await restored(file)).db, (await restored(file)).db];
    expect(await listCandidates(one)).toEqual(await listCandidates(two));
  });
});
