import { setValue } from './paths';
import type { Row, Values } from './schema';

/** The field of a candidate whose stamp tells when it was added: it is never set again. */
export const ADDED = 'platform';

/** The row with the stamp of a path. `echo` is the stamp whose value an undo restored. */
export function stamped(row: Row, path: string, stamp: string, echo: string | undefined): Row {
  const { [path]: _, ...others } = row.echoes ?? {};
  const echoes = echo === undefined ? others : { ...others, [path]: echo };
  return { ...row, stamps: { ...row.stamps, [path]: stamp }, echoes };
}

/** A row with these values. `added` is the stamp of `ADDED`. */
export function newRow(id: string, values: Values, { stamp, added }: { stamp: string; added: string }): Row {
  const row: Row = { id, stamps: {}, echoes: {}, seq: 0, trashedAtMs: null };
  for (const [path, value] of Object.entries(values)) {
    setValue(row, path, value);
    row.stamps[path] = path === ADDED ? added : stamp;
  }
  return row;
}

/** Null for a row that this version must not change. Fields that are not set here stay as they are. */
export function rowFrom(stored: unknown): Row | null {
  if (typeof stored !== 'object' || stored === null || !('stamps' in stored)) return null;
  return typeof stored.stamps === 'object' && stored.stamps !== null ? (stored as Row) : null;
}
