/** Asking an index for each of many ids takes longer than reading this many rows of the whole table. */
const ROWS_A_QUERY = 4;

/** The part of a table that finds rows. */
interface Rows {
  count(): PromiseLike<number>;
  toArray(): PromiseLike<unknown[]>;
  where(field: string): { equals(id: string): { toArray(): PromiseLike<unknown[]> } };
}

/**
 * The rows whose field has one of these ids. Many ids are looked for in the whole table, which is one request. Fewer are asked
 * for at once, each with a request of its own: one cursor would wait for the browser's answer at each of them.
 */
export async function rowsOfMany(
  table: Rows,
  field: 'candidateId' | 'creatorId',
  ids: readonly string[],
): Promise<unknown[]> {
  const all = ids.length === 0 ? 0 : await table.count();
  if (all === 0) return [];
  if (all > ids.length * ROWS_A_QUERY)
    return (await Promise.all(ids.map((id) => table.where(field).equals(id).toArray()))).flat();
  const wanted = new Set<unknown>(ids);
  return (await table.toArray()).filter((row) => wanted.has((row as Record<string, unknown>)[field]));
}
