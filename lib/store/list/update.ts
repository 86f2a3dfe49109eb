import { metricsHash, metricsSettingsOf } from '../../metrics/metrics-hash';
import type { MetricsSettings } from '../../metrics/settings';
import type { ShortlistDatabase } from '../database';
import { buildList } from './build';
import { foldChanged } from './fold';
import { headRow, readHead } from './head';
import { recalculateChanged, recalculateChunk } from './recalculate';
import { isCurrent } from './sound';
import { readChanged } from './stored';

export interface UpdateOptions {
  signal?: AbortSignal;
  /** The share of the work that is done, from 0 to 1. Not called if there is none. */
  onProgress?: (share: number) => void;
  /** Awaited between two groups of candidates: what goes first, such as the queries of a screen. */
  between?: () => Promise<unknown>;
  /** The caller has just read the whole list, so that it need not be read again to find unreadable chunks. */
  isRead?: boolean;
}

/** From this many changed candidates, their rows move into the chunks: each costs a reader time, and a chunk costs a write. */
const MAX_CHANGED = 200;

/**
 * Brings the stored list up to date with the settings: builds it if it is missing, unreadable or incomplete, and calculates the
 * metrics that follow other settings, tables or calculations, those of the newest candidates first. Each chunk is stored once
 * it is finished, so the work can be cancelled and continued. Rejects with an `AbortError` if it is cancelled.
 */
export async function updateList(
  db: ShortlistDatabase,
  settings: MetricsSettings,
  { signal, onProgress, between, isRead = false }: UpdateOptions = {},
): Promise<void> {
  if (!isRead || !(await isCurrent(db))) await buildList(db, settings, signal);
  const hash = await follow(db, settings);
  const head = await readHead(db);
  const changed = await readChanged(db);
  if (!head || !changed) return;

  const waiting = [...changed].filter(([, { metrics }]) => metrics !== null && metrics.hash !== hash);
  const chunks = [...head.chunks.entries()]
    .filter(([, chunk]) => chunk.hash !== hash)
    .toSorted(([, a], [, b]) => b.newestSeq - a.newestSeq)
    .map(([at]) => at);
  const total = waiting.length + (await sizeOf(db, chunks));
  let done = 0;
  const calculated = async (candidates: number) => {
    signal?.throwIfAborted();
    done += candidates;
    onProgress?.(Math.min(1, done / total));
    await between?.();
  };
  signal?.throwIfAborted();
  if (waiting.length > 0)
    await recalculateChanged(
      db,
      waiting.map(([id]) => id),
      hash,
      calculated,
    );
  for (const at of chunks) await recalculateChunk(db, at, hash, calculated);
  if (changed.size > MAX_CHANGED) await foldChanged(db, signal);
}

/** From now on, commits calculate metrics with these settings. Returns the hash of the settings. */
async function follow(db: ShortlistDatabase, settings: MetricsSettings): Promise<string> {
  const hash = metricsHash(settings);
  await db.transaction('rw', db.listChunks, async () => {
    const head = await readHead(db);
    if (!head || head.hash === hash) return;
    await db.listChunks.put(headRow({ ...head, settings: metricsSettingsOf(settings) }));
  });
  return hash;
}

async function sizeOf(db: ShortlistDatabase, chunks: readonly number[]): Promise<number> {
  const rows = await db.listChunks.bulkGet([...chunks]);
  return rows.reduce((sum, row) => sum + (typeof row?.size === 'number' ? row.size : 0), 0);
}
