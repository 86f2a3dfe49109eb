import { appendRow, emptyColumns, type ListColumns } from '../../metrics/columns';
import { metricsSettingsOf } from '../../metrics/metrics-hash';
import type { MetricsSettings } from '../../metrics/settings';
import type { ShortlistDatabase } from '../database';
import { forbidsContact, readCandidateRow, readEmail, readNoteRow } from '../rows';
import type { ListChunkRow } from '../schema';
import { CHUNK_SIZE, chunkRows } from './chunk';
import { type Head, headRow, readHead, withChunk } from './head';
import { ownColumns } from './own-columns';
import { isSound } from './sound';

/** Stands for metrics that were never calculated. */
const NOT_CALCULATED = '';

/**
 * Builds the stored list from all candidates, newest first, without their metrics, which `updateList` calculates. Does nothing
 * if it is there and sound. Commits may go on meanwhile: their changes have rows of their own, which count before the chunk.
 */
export function buildList(
  db: ShortlistDatabase,
  settings: MetricsSettings,
  signal?: AbortSignal,
): Promise<void> {
  // Two pages that build at once would add every candidate twice.
  return navigator.locks.request(`list:${db.name}`, async () => {
    if (!(await isSound(db))) await build(db, settings, signal);
  });
}

async function build(db: ShortlistDatabase, settings: MetricsSettings, signal?: AbortSignal): Promise<void> {
  await db.transaction('rw', db.listChunks, async () => {
    await db.listChunks.clear();
    const head = { settings: metricsSettingsOf(settings), chunks: [], isComplete: false, unreadable: 0 };
    await db.listChunks.put(headRow(head));
  });
  // Fixed at the start: a candidate that changes meanwhile moves to the end of the index.
  const ids = (await db.candidates.orderBy('seq').reverse().primaryKeys()) as string[];
  let unreadable = (await db.candidates.count()) - ids.length;
  for (let from = 0; from < ids.length; from += CHUNK_SIZE) {
    signal?.throwIfAborted();
    unreadable += await addChunk(db, ids.slice(from, from + CHUNK_SIZE));
  }
  await db.transaction('rw', db.listChunks, async () => {
    const head = await readHead(db);
    if (head) await db.listChunks.put(headRow({ ...head, isComplete: true, unreadable }));
  });
}

/** Adds a chunk of these candidates, and returns how many of them cannot be read. */
function addChunk(db: ShortlistDatabase, ids: string[]): PromiseLike<number> {
  const tables = [db.listChunks, db.candidates, db.notes, db.contacts, db.creators];
  return db.transaction('rw', tables, async () => {
    const head = await readHead(db);
    if (head === null) throw new Error('The list was emptied while it was built');
    const stored = await db.candidates.bulkGet(ids);
    const candidates = stored.map(readCandidateRow).filter((row) => row !== null);
    const creatorIds = candidates.map(({ creatorId }) => creatorId);
    const [notes, contacts, creators] = await Promise.all([
      Promise.all(ids.map((id) => db.notes.where('candidateId').equals(id).toArray())),
      db.contacts.bulkGet(creatorIds),
      db.creators.bulkGet(creatorIds),
    ]);
    const notesOf = new Map(
      ids.map((id, at) => [id, (notes[at] ?? []).map(readNoteRow).filter((note) => note !== null)]),
    );
    const columns = emptyColumns(candidates.length);
    for (const [at, row] of candidates.entries()) {
      const ofCreator = { email: readEmail(contacts[at]), doNotContact: forbidsContact(creators[at]) };
      appendRow(columns, ownColumns(row, notesOf.get(row.id) ?? [], ofCreator));
    }
    await putChunk(db, head, head.chunks.length, { hash: NOT_CALCULATED, columns });
    // A candidate that was erased meanwhile has no row at all.
    return stored.filter((row) => row !== undefined).length - candidates.length;
  });
}

/** Writes a chunk and the head that knows of it. Call it inside a transaction. */
export async function putChunk(
  db: ShortlistDatabase,
  head: Head,
  at: number,
  chunk: { hash: string; columns: ListColumns },
): Promise<Head> {
  const { rows, after } = chunkWithHead(head, at, chunk);
  await db.listChunks.bulkPut([...rows, headRow(after)]);
  return after;
}

/** The rows of a chunk, and the head after they are written. */
export function chunkWithHead(
  head: Head,
  at: number,
  { hash, columns }: { hash: string; columns: ListColumns },
): { rows: ListChunkRow[]; after: Head } {
  const newestSeq = columns.numbers.seq.subarray(0, columns.size).reduce((a, b) => Math.max(a, b), 0);
  return { rows: chunkRows(at, hash, columns), after: withChunk(head, at, { hash, newestSeq }) };
}
