import { DEFAULT_SETTINGS } from '../../../../lib/evaluation/settings';
import { rowAt, setRow } from '../../../../lib/metrics/columns';
import { metricsHash } from '../../../../lib/metrics/metrics-hash';
import { metricsOf } from '../../../../lib/metrics/metrics-of';
import type { ShortlistDatabase } from '../../../../lib/store/database';
import { newestNumbers } from '../../../../lib/store/latest-snapshots';
import { buildList, putChunk } from '../../../../lib/store/list/build';
import { rowOf } from '../../../../lib/store/list/changed-row';
import { readHead } from '../../../../lib/store/list/head';
import { readChunks } from '../../../../lib/store/list/stored';
import { readableRows } from '../../../../lib/store/read-snapshots';
import { inventedProfiles } from './invented-profiles';
import { numberIn, numbersRowsOf } from './seed';

/**
 * Builds the stored list of a seeded shortlist with the metrics that its candidates' snapshots would give, calculated once for
 * each different profile. A long list is then ready in seconds, also for candidates whose snapshots were not written.
 */
export async function seedList(db: ShortlistDatabase): Promise<void> {
  const profiles = await inventedProfiles();
  const metrics = await Promise.all(
    profiles.map(async (profile) => {
      const rows = readableRows(numbersRowsOf(profile, 0));
      const numbers = await newestNumbers(rows, profile.posts);
      return numbers && metricsOf(profile.platform, numbers, DEFAULT_SETTINGS);
    }),
  );
  await buildList(db, DEFAULT_SETTINGS);
  const hash = metricsHash(DEFAULT_SETTINGS);
  const { chunks = [] } = (await readHead(db)) ?? {};
  for (const at of chunks.keys()) {
    await db.transaction('rw', db.listChunks, async () => {
      const [head, [chunk]] = [await readHead(db), await readChunks(db, [at])];
      if (!head || !chunk) throw new Error('The list cannot be read');
      const { columns } = chunk;
      for (const [index, id] of columns.ids.entries()) {
        const fresh = metrics[numberIn(id) % metrics.length] ?? null;
        setRow(columns, index, rowOf(rowAt(columns, index), fresh));
      }
      await putChunk(db, head, at, { hash, columns });
    });
  }
}
