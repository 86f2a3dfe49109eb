import { appendRow, emptyColumns, type ListColumns, rowAt, setRow } from '../../metrics/columns';
import type { ShortlistDatabase } from '../database';
import { putChunk } from './build';
import { type ChangedRow, changedFrom, changedKey } from './changed-row';
import { CHUNK_SIZE, idsFrom, idsKey } from './chunk';
import { removeFits } from './fit-rows';
import { readHead } from './head';
import { currentRow, readChanged, readChunks } from './stored';

/** Moves the rows of changed candidates into their chunks, or into new ones. Nothing of the list changes. */
export async function foldChanged(db: ShortlistDatabase, signal?: AbortSignal): Promise<void> {
  const places = await placesOf(db);
  const changed = await readChanged(db);
  if (places === null || changed === null) return;
  const byChunk = Map.groupBy(changed.keys(), (id) => places.get(id) ?? null);
  for (const [at, ids] of byChunk) {
    for (let from = 0; from < ids.length; from += CHUNK_SIZE) {
      signal?.throwIfAborted();
      await foldInto(db, at, ids.slice(from, from + CHUNK_SIZE));
    }
  }
}

/** The index of the chunk of each candidate; null if the list is not complete. */
async function placesOf(db: ShortlistDatabase): Promise<Map<string, number> | null> {
  const head = await readHead(db);
  if (!head?.isComplete) return null;
  const rows = await db.listChunks.bulkGet(head.chunks.map((_, at) => idsKey(at)));
  return new Map(rows.flatMap((row, at) => (idsFrom(row) ?? []).map((id) => [id, at] as const)));
}

/** `null` adds the rows to the last chunk, or begins a new one. */
async function foldInto(db: ShortlistDatabase, chunk: number | null, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', db.listChunks, async () => {
    const head = await readHead(db);
    if (!head) return;
    const isReady = ({ metrics }: ChangedRow) => metrics === null || metrics.hash === head.hash;
    // Only these: after an import of 100,000 there are a hundred chunks to write, and all rows would be read for each.
    const changed = (await db.listChunks.bulkGet(ids.map(changedKey))).map(changedFrom);
    const rows = changed.filter((row) => row !== null && isReady(row)) as ChangedRow[];
    let at = chunk ?? Math.max(0, head.chunks.length - 1);
    let [read = null] = head.chunks.length === 0 ? [] : await readChunks(db, [at]);
    const isFull = read !== null && read.columns.size + rows.length > CHUNK_SIZE;
    if (chunk === null && (isFull || read?.hash !== head.hash)) {
      at = head.chunks.length;
      read = null;
    }
    if (rows.length === 0 || (chunk !== null && read?.hash !== head.hash)) return;
    const columns = read?.columns ?? emptyColumns(rows.length);
    const places = new Map(columns.ids.map((id, index) => [id, index]));
    for (const row of rows) {
      const index = places.get(row.own.id);
      const next = currentRow(row, index === undefined ? null : rowAt(columns, index), head);
      if (index === undefined) appendRow(columns, next);
      else setRow(columns, index, next);
    }
    await putChunk(db, head, at, { hash: head.hash, columns });
    await db.listChunks.bulkDelete(rows.map(({ own }) => changedKey(own.id)));
  });
}

/** Removes candidates that were erased. Call it inside a transaction that writes `listChunks`. */
export async function removeFromList(
  db: ShortlistDatabase,
  candidateIds: ReadonlySet<string>,
): Promise<void> {
  await db.listChunks.bulkDelete([...candidateIds].map(changedKey));
  await removeFits(db, candidateIds);
  let head = await readHead(db);
  if (head === null) {
    await db.listChunks.clear();
    return;
  }
  for (const at of head.chunks.keys()) {
    const ids = idsFrom(await db.listChunks.get(idsKey(at)));
    const gone = ids?.filter((id) => candidateIds.has(id)) ?? [];
    if (ids !== null && gone.length === 0) continue;
    const [chunk] = await readChunks(db, [at]);
    // What cannot be read may contain anything about the person.
    if (!chunk) return void (await db.listChunks.clear());
    const columns = withoutRows(chunk.columns, candidateIds);
    head = await putChunk(db, head, at, { hash: chunk.hash, columns });
  }
}

/** A copy without these rows and the dictionary values that only they have. */
function withoutRows(columns: ListColumns, gone: ReadonlySet<string>): ListColumns {
  const copy = emptyColumns(columns.size);
  for (const [at, id] of columns.ids.entries()) if (!gone.has(id)) appendRow(copy, rowAt(columns, at));
  return copy;
}
