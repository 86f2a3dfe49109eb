import type { Change } from './change';
import type { ShortlistDatabase } from './database';
import { sameValue } from './paths';
import { Refused } from './refused';
import { readDefinitionRow } from './rows';
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
  if (await writer.row(table, target)) {
    // Saved here after another page removed it: what was just saved is what the user wants.
    return writer.set(table, target, { ...change.values, trashedAtMs: null });
  }
  if (await db[table].get(target)) throw notReadable();
  const orders = (await writer.all(table)).map((row) => readDefinitionRow(row)?.order ?? 0);
  writer.create(table, target, { order: Math.max(0, ...orders) + 1, ...change.values });
}

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

/** For a definition of another version, which this one cannot read and so must not write. */
const notReadable = () =>
  new Refused({
    happened: 'This was saved by another version of Yardstick, which this one cannot read.',
    next: 'Update Yardstick, then try again.',
  });
