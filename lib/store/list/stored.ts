import { CODES_BY_SETTINGS, NUMBERS_BY_SETTINGS } from '../../metrics/column-names';
import type { ListColumns, ListRow } from '../../metrics/columns';
import type { ShortlistDatabase } from '../database';
import type { ListChunkRow } from '../schema';
import { allChanged, type ChangedRow, changedFrom, rowOf } from './changed-row';
import { type Chunk, chunkFrom, type FirstPart, keysOf } from './chunk';
import type { Head } from './head';

/** The chunks at these indexes; null for one that is missing or unreadable. */
export async function readChunks(
  db: ShortlistDatabase,
  indexes: readonly number[],
): Promise<(Chunk | null)[]> {
  const rows = await Promise.all(indexes.map((at) => db.listChunks.bulkGet(keysOf(at))));
  return rows.map(chunkFrom);
}

/** Every row that changed after its chunk was written, by candidate id. Null if one is unreadable. */
export async function readChanged(db: ShortlistDatabase): Promise<Map<string, ChangedRow> | null> {
  const { from, to } = allChanged;
  const rows = (await db.listChunks.where('k').between(from, to).toArray()) as ListChunkRow[];
  const changed = rows.map(changedFrom);
  if (changed.includes(null)) return null;
  return new Map(changed.flatMap((row) => (row ? [[row.own.id, row]] : [])));
}

/** Makes the columns that depend on settings unknown if they were calculated with other settings. */
export function withoutOutdated({ columns, hash }: Chunk, head: Head): ListColumns {
  if (hash !== head.hash) for (const name of NUMBERS_BY_SETTINGS) columns.numbers[name].fill(Number.NaN);
  withoutOutdatedCodes({ ...columns, hash }, head);
  return columns;
}

export function withoutOutdatedCodes<Part extends Pick<FirstPart, 'codes' | 'hash'>>(
  part: Part,
  head: Head,
): Part {
  if (part.hash !== head.hash) for (const name of CODES_BY_SETTINGS) part.codes[name].fill(0);
  return part;
}

/** The row of a changed candidate. `base` is its row in a chunk, if it has one. */
export function currentRow({ own, metrics }: ChangedRow, base: ListRow | null, head: Head): ListRow {
  if (metrics === null) return rowOf(own, base);
  const row = rowOf(own, metrics);
  if (metrics.hash !== head.hash) {
    for (const name of NUMBERS_BY_SETTINGS) delete row.numbers[name];
    for (const name of CODES_BY_SETTINGS) delete row.codes[name];
  }
  return row;
}
