import { appendRow, emptyColumns, type ListRow } from '../../metrics/columns';
import type { ShortlistDatabase } from '../database';
import type { ListChunkRow } from '../schema';
import { chunkWithHead } from './build';
import { CHUNK_SIZE } from './chunk';
import { type Head, headRow } from './head';
import { readChunks } from './stored';

/**
 * From this many new candidates on, a commit writes their chunk at once. Rows of their own would add up from part to part of
 * an import, and each open list would read all of them again after each part.
 */
const MANY_NEW = 100;

/** Whether new candidates go into chunks: only into a complete list, because one that is being built has fixed chunks. */
export const goIntoChunks = (head: Head, candidates: number): boolean =>
  head.isComplete && candidates >= MANY_NEW;

/**
 * The rows to write if new candidates without metrics go into the last chunk, or into new ones where it is full or follows
 * other settings. Call it inside the transaction that writes them.
 */
export async function appendedRows(
  db: ShortlistDatabase,
  head: Head,
  rows: readonly ListRow[],
): Promise<ListChunkRow[]> {
  const last = head.chunks.length - 1;
  const [read = null] = last < 0 ? [] : await readChunks(db, [last]);
  const isOpen = read?.hash === head.hash && read.columns.size + rows.length <= CHUNK_SIZE;
  const written: ListChunkRow[] = [];
  let now = head;
  for (let from = 0; from < rows.length; from += CHUNK_SIZE) {
    const isAdded = from === 0 && isOpen;
    const columns = isAdded && read ? read.columns : emptyColumns(rows.length);
    for (const row of rows.slice(from, from + CHUNK_SIZE)) appendRow(columns, row);
    const chunk = chunkWithHead(now, isAdded ? last : now.chunks.length, { hash: head.hash, columns });
    written.push(...chunk.rows);
    now = chunk.after;
  }
  return [...written, headRow(now)];
}
