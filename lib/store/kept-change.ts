import { valueAt } from './paths';
import type { RecordChange, Row, Values } from './schema';

/** A change as the history stores it: with bytes only if Undo needs them, and never twice. */
export function kept(record: RecordChange, isUndoable: boolean): RecordChange {
  const { before, after } = record;
  return { ...record, before: isUndoable ? before : withoutBytes(before), after: withoutBytes(after) };
}

/** The same values if none of them is bytes, as in almost every change. */
function withoutBytes(values: Values): Values {
  const paths = Object.keys(values);
  if (!paths.some((path) => values[path] instanceof Uint8Array)) return values;
  return Object.fromEntries(
    paths.map((path) => [path, values[path] instanceof Uint8Array ? null : values[path]]),
  );
}

/** Remembers the value that a row has before a commit sets another one, and where it came from. */
export function noteBefore(record: RecordChange, row: Row, path: string): void {
  record.before[path] = valueAt(row, path);
  const stamp = row.echoes?.[path] ?? row.stamps[path];
  if (stamp !== undefined) record.beforeStamps[path] = stamp;
  const origin = row.origins?.[path];
  if (origin !== undefined) record.beforeOrigins = { ...record.beforeOrigins, [path]: origin };
}
