import type { Change } from './change';
import type { ShortlistDatabase } from './database';
import { sameValue, valueAt } from './paths';
import { ChangedElsewhere, Refused } from './refused';
import { readDefinitionRow } from './rows';
import type { Row } from './schema';
import type { Writer } from './writer';

type DefinitionChange = Extract<Change, { type: 'define' | 'remove-definition' }>;

/** Sets the given values of a definition and nothing else, or moves it to the trash. */
export async function applyDefinitionChange(
  db: ShortlistDatabase,
  writer: Writer,
  change: DefinitionChange,
): Promise<void> {
  const { table, id } = change;
  if (change.type === 'remove-definition') {
    if ((await writer.row(table, id)) === null) return;
    return writer.set(table, id, { trashedAtMs: writer.nowMs });
  }
  const target = (await twinOf(writer, change)) ?? id;
  const row = await writer.row(table, target);
  if (row) {
    if (row.trashedAtMs === null && isChangedElsewhere(row, change)) throw new ChangedElsewhere(row);
    // Saved here after another page removed it: what was just saved is what the user wants.
    return writer.set(table, target, { ...change.values, trashedAtMs: null });
  }
  // Of another version: what this one cannot read it must not write.
  if (await db[table].get(target)) throw new Refused({ code: 'unreadable-definition' });
  const orders = (await writer.all(table)).map((row) => readDefinitionRow(row)?.order ?? 0);
  writer.create(table, target, { order: Math.max(0, ...orders) + 1, ...change.values });
}

/** Whether a value to be set is neither what was edited nor what it becomes. */
function isChangedElsewhere(row: Row, { values, over }: Extract<Change, { type: 'define' }>): boolean {
  if (over === undefined) return false;
  return Object.keys(values).some((path) => {
    const now = contentOf(valueAt(row, path));
    return now !== contentOf(over[path]) && now !== contentOf(values[path]);
  });
}

/** A value without its place among others: a line that moved up because another one was removed is the same line. */
const contentOf = (value: unknown): string =>
  JSON.stringify(value ?? null, (key, part: unknown) => {
    if (key === 'order') return undefined;
    const isPlain = typeof part === 'object' && part !== null && !Array.isArray(part);
    return isPlain ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part;
  });

/** The id of another definition that has all the values of `replaces`, or null. */
async function twinOf(
  writer: Writer,
  { table, id, replaces }: Extract<Change, { type: 'define' }>,
): Promise<string | null> {
  if (replaces === undefined) return null;
  const same = (await writer.all(table)).find(
    (row) =>
      row.id !== id &&
      row.trashedAtMs === null &&
      Object.entries(replaces).every(([field, value]) => sameValue(row[field], value)),
  );
  return same?.id ?? null;
}
