import { labelSpelling } from './labels';
import { type LabelRow, readLabelRow } from './rows';

/** A label may have been merged into another one, and that into a third. */
const MAX_MERGES = 20;

/** The label that a deleted one was merged into, if that is there. */
export function mergedInto(deleted: LabelRow, rows: ReadonlyMap<string, LabelRow>): LabelRow | null {
  let into: LabelRow | undefined = deleted;
  for (let merges = 0; into && into.trashedAtMs !== null && merges < MAX_MERGES; merges++)
    into = rows.get(into.mergedInto ?? '');
  return into?.trashedAtMs === null ? into : null;
}

/**
 * By the spelling of a tag or list that the user merged into another one: the name of that one now. A name that a label has by now
 * is its own.
 */
export function mergedNamesIn(stored: readonly unknown[]): Map<string, string> {
  const rows = new Map(
    stored.flatMap((one) => {
      const row = readLabelRow(one);
      return row ? [[row.id, row] as const] : [];
    }),
  );
  const live = new Set(
    [...rows.values()].filter(({ trashedAtMs }) => trashedAtMs === null).map(labelSpelling),
  );
  const names = new Map<string, string>();
  for (const row of rows.values()) {
    if (row.trashedAtMs === null || live.has(labelSpelling(row))) continue;
    const into = mergedInto(row, rows);
    if (into !== null && into.name !== null) names.set(labelSpelling(row), into.name);
  }
  return names;
}
