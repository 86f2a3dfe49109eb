import { hashOf, metricsHash } from '../../metrics/metrics-hash';
import type { MetricsSettings } from '../../metrics/settings';
import type { ShortlistDatabase } from '../database';
import type { ListChunkRow } from '../schema';
import { FORMAT } from './chunk';

const KEY = 'head';

/** What is known of a chunk without reading it. */
interface ChunkState {
  /** Increases with every change of the chunk. */
  version: number;
  hash: string;
  /** The greatest `seq` in it when it was written; metrics of newer candidates are calculated first. */
  newestSeq: number;
}

/** The one row that says which settings the stored metrics follow and which chunks there are. */
export interface Head {
  settings: MetricsSettings;
  /** The hash of `settings` with this version's tables and calculations. Metrics with another hash are outdated. */
  hash: string;
  chunks: ChunkState[];
  /** False until every candidate is in a chunk or has a row of its own. */
  isComplete: boolean;
  /** How many candidates this version cannot read. */
  unreadable: number;
}

/** Null if no list is stored, or if the row is unreadable. */
export async function readHead(db: ShortlistDatabase): Promise<Head | null> {
  return headFrom(await db.listChunks.get(KEY));
}

function headFrom(row: ListChunkRow | undefined): Head | null {
  if (!row) return null;
  const { format, settings, check, chunks, isComplete, unreadable } = row;
  if (format !== FORMAT || check !== hashOf(settings) || !Array.isArray(chunks)) return null;
  return {
    settings: settings as MetricsSettings,
    hash: metricsHash(settings as MetricsSettings),
    chunks,
    isComplete: isComplete === true,
    unreadable: Number(unreadable) || 0,
  };
}

export function headRow({ settings, chunks, isComplete, unreadable }: Omit<Head, 'hash'>): ListChunkRow {
  return { k: KEY, format: FORMAT, settings, check: hashOf(settings), chunks, isComplete, unreadable };
}

/** The head after a chunk was written. */
export function withChunk(head: Head, chunk: number, { hash, newestSeq }: Omit<ChunkState, 'version'>): Head {
  const version = (head.chunks[chunk]?.version ?? 0) + 1;
  const chunks = [...head.chunks];
  chunks[chunk] = { version, hash, newestSeq };
  return { ...head, chunks };
}
