import { rowAt, setRow } from '../../metrics/columns';
import { type Metrics, metricsOf } from '../../metrics/metrics-of';
import type { MetricsSettings } from '../../metrics/settings';
import type { ShortlistDatabase } from '../database';
import { newestNumbers } from '../latest-snapshots';
import { numbersRows, postRowsOf } from '../read-snapshots';
import { readCandidateRow } from '../rows';
import { putChunk } from './build';
import { changedFrom, changedKey, changedRow, rowOf } from './changed-row';
import { readHead } from './head';
import { readChunks } from './stored';

/** How many candidates are read at once; between two groups, other work gets its turn. */
const GROUP = 50;

/** Called with the number of candidates whose metrics were calculated; the work goes on after it. Rejects if it is cancelled. */
export type Calculated = (candidates: number) => Promise<void>;

/** Calculates the metrics of candidates from their stored snapshots. */
async function metricsOfAll(
  db: ShortlistDatabase,
  ids: readonly string[],
  settings: MetricsSettings,
  calculated: Calculated,
): Promise<Map<string, Metrics>> {
  const metrics = new Map<string, Metrics>();
  for (let from = 0; from < ids.length; from += GROUP) {
    const group = ids.slice(from, from + GROUP);
    // One transaction: opening one for each candidate takes longer than reading it.
    const read = await db.transaction('r', [db.candidates, db.numbers, db.posts], () =>
      Promise.all(
        group.map(async (id) => {
          const stored = [db.candidates.get(id), numbersRows(db, id), postRowsOf(db, id)] as const;
          const [candidate, rows, posts] = await Promise.all(stored);
          return { id, candidate: readCandidateRow(candidate), rows, posts };
        }),
      ),
    );
    for (const { id, candidate, rows, posts } of read) {
      const numbers = candidate && (await newestNumbers(rows, posts));
      const isKnown = candidate && numbers;
      metrics.set(
        id,
        isKnown ? metricsOf(candidate.platform, numbers, settings) : { numbers: {}, codes: {} },
      );
    }
    await calculated(group.length);
  }
  return metrics;
}

/** Calculates the metrics of a chunk. Does nothing if the settings change meanwhile. */
export async function recalculateChunk(
  db: ShortlistDatabase,
  at: number,
  hash: string,
  calculated: Calculated,
): Promise<void> {
  const head = await readHead(db);
  const [before] = await readChunks(db, [at]);
  if (head?.hash !== hash || !before) return;
  const metrics = await metricsOfAll(db, before.columns.ids, head.settings, calculated);
  await db.transaction('rw', db.listChunks, async () => {
    const [now, [chunk]] = await Promise.all([readHead(db), readChunks(db, [at])]);
    if (now?.hash !== hash || !chunk || chunk.hash === hash) return;
    const { columns } = chunk;
    if (!columns.ids.every((id) => metrics.has(id))) return;
    for (const [index, id] of columns.ids.entries()) {
      setRow(columns, index, rowOf(rowAt(columns, index), metrics.get(id) ?? null));
    }
    await putChunk(db, now, at, { hash, columns });
    await dropOutdated(db, columns.ids, hash);
  });
}

/** Calculates the metrics of changed candidates that are outdated, such as those in no chunk yet. */
export async function recalculateChanged(
  db: ShortlistDatabase,
  ids: readonly string[],
  hash: string,
  calculated: Calculated,
): Promise<void> {
  const head = await readHead(db);
  if (head?.hash !== hash) return;
  const metrics = await metricsOfAll(db, ids, head.settings, calculated);
  await db.transaction('rw', db.listChunks, async () => {
    if ((await readHead(db))?.hash !== hash) return;
    for (const row of await db.listChunks.bulkGet(ids.map(changedKey))) {
      const changed = changedFrom(row);
      const fresh = changed && metrics.get(changed.own.id);
      // A commit in the meantime has calculated them from newer numbers.
      if (!fresh || changed.metrics?.hash === hash) continue;
      await db.listChunks.put(changedRow({ own: changed.own, metrics: { ...fresh, hash } }));
    }
  });
}

/** The metrics that were just written into the chunk count, not older ones beside it. */
async function dropOutdated(db: ShortlistDatabase, ids: readonly string[], hash: string): Promise<void> {
  for (const row of await db.listChunks.bulkGet(ids.map(changedKey))) {
    const changed = changedFrom(row);
    if (!changed?.metrics || changed.metrics.hash === hash) continue;
    await db.listChunks.put(changedRow({ own: changed.own, metrics: null }));
  }
}
