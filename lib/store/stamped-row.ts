import type { Row } from './schema';

/** The row with the stamp of a path. `echo` is the stamp whose value an undo restored. */
export function stamped(row: Row, path: string, stamp: string, echo: string | undefined): Row {
  const { [path]: _, ...others } = row.echoes ?? {};
  const echoes = echo === undefined ? others : { ...others, [path]: echo };
  return { ...row, stamps: { ...row.stamps, [path]: stamp }, echoes };
}

/** Null for a row that this version must not change. Fields that are not set here stay as they are. */
export function rowFrom(stored: unknown): Row | null {
  if (typeof stored !== 'object' || stored === null || !('stamps' in stored)) return null;
  return typeof stored.stamps === 'object' && stored.stamps !== null ? (stored as Row) : null;
}
