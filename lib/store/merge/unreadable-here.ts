import type { ShortlistDatabase } from '../database';
import type { RecordTable } from '../schema';
import type { Writer } from '../writer';

/** Of these rows, those that are here and that this version cannot read, so that it must not write them either. */
export async function unreadableHere(
  db: ShortlistDatabase,
  writer: Writer,
  table: RecordTable,
  ids: readonly string[],
): Promise<Set<string>> {
  const unknown = ids.filter((id) => writer.known(table, id) === null);
  if (unknown.length === 0) return new Set();
  return new Set((await db[table].where(':id').anyOf(unknown).primaryKeys()) as string[]);
}
