/** Asking an index for each of many ids takes longer than reading this many rows of the whole table. */
const ROWS_A_QUERY = 4;

/** The part of a table that finds rows. */
interface Rows {
  count(): PromiseLike<number>;
  toArray(): PromiseLike<unknown[]>;
  where(field: string): { anyOf(ids: readonly string[]): { toArray(): PromiseLike<unknown[]> } };
}

/**
 * The rows whose field has one of these ids. Many ids are looked for in the whole table, which is one request: an index is asked
 * for one after the other, and a long import has a hundred thousand.
 */
export async function rowsOfMany(
  table: Rows,
  field: 'candidateId' | 'creatorId',
  ids: readonly string[],
): Promise<unknown[]> {
  const all = await table.count();
  if (all === 0 || ids.length === 0) return [];
  if (all > ids.length * ROWS_A_QUERY) return table.where(field).anyOf(ids).toArray();
  const wanted = new Set<unknown>(ids);
  return (await table.toArray()).filter((row) => wanted.has((row as Record<string, unknown>)[field]));
}
