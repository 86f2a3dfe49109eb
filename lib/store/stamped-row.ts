import { setValue } from './paths';
import type { Row, Values } from './schema';

/** The field of a candidate whose stamp tells when it was added: it is never set again. */
export const ADDED = 'platform';

/** Where a value comes from if not from the commit that set it. */
export interface Source {
  /** The stamp whose value an undo restored. */
  echo?: string | undefined;
  /** The stamp that the value has in the database it was merged from. */
  origin?: string | undefined;
}

/** By path. */
export type Sources = Record<string, Source>;

/** The row with the stamp of a path. */
export function stamped(row: Row, path: string, stamp: string, { echo, origin }: Source = {}): Row {
  return {
    ...row,
    stamps: { ...row.stamps, [path]: stamp },
    echoes: withEntry(row.echoes, path, echo),
    ...((row.origins || origin !== undefined) && { origins: withEntry(row.origins, path, origin) }),
  };
}

function withEntry(stamps: Record<string, string> = {}, path: string, stamp: string | undefined) {
  const { [path]: _, ...others } = stamps;
  return stamp === undefined ? others : { ...others, [path]: stamp };
}

interface NewRow {
  stamp: string;
  /** The stamp of `ADDED`. */
  added: string;
  sources?: Sources | undefined;
}

/** A row with these values. */
export function newRow(id: string, values: Values, { stamp, added, sources }: NewRow): Row {
  const row: Row = { id, stamps: {}, echoes: {}, seq: 0, trashedAtMs: null };
  for (const [path, value] of Object.entries(values)) {
    setValue(row, path, value);
    row.stamps[path] = path === ADDED ? added : stamp;
  }
  const origins = Object.entries(sources ?? {}).filter(([, { origin }]) => origin !== undefined);
  if (origins.length > 0)
    row.origins = Object.fromEntries(origins.map(([path, { origin = '' }]) => [path, origin]));
  return row;
}

/** Null for a row that this version must not change. Fields that are not set here stay as they are. */
export function rowFrom(stored: unknown): Row | null {
  if (typeof stored !== 'object' || stored === null || !('stamps' in stored)) return null;
  return typeof stored.stamps === 'object' && stored.stamps !== null ? (stored as Row) : null;
}
