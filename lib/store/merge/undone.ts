import { readChangeRow } from '../change-rows';
import type { ShortlistDatabase } from '../database';

/**
 * Those of the rows (`TABLE:ID`) that an undo has put into the trash, and not the user: merging again brings them back. Call it
 * inside the transaction that merges.
 */
export async function undoneAmong(db: ShortlistDatabase, records: readonly string[]): Promise<Set<string>> {
  if (records.length === 0) return new Set();
  const commits = await db.changes
    .where('recordIds')
    .anyOf([...records])
    .distinct()
    .toArray();
  const last = new Map<string, string>();
  for (const stored of commits.toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0))) {
    for (const { table, id, after } of readChangeRow(stored)?.records ?? [])
      if (Object.hasOwn(after, 'trashedAtMs')) last.set(`${table}:${id}`, stored.kind);
  }
  return new Set(records.filter((record) => last.get(record) === 'undo'));
}
