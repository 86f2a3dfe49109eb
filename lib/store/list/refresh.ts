import { Dexie } from 'dexie';
import type { ListRow } from '../../metrics/columns';
import { type Metrics, metricsOf } from '../../metrics/metrics-of';
import type { ShortlistDatabase } from '../database';
import { newestNumbers } from '../latest-snapshots';
import { postRowsOf, readableRows } from '../read-snapshots';
import {
  type CandidateRow,
  forbidsContact,
  type NoteRow,
  readCandidateRow,
  readEmail,
  readNoteRow,
} from '../rows';
import type { ListChunkRow, RecordTable, Row } from '../schema';
import { appendedRows, goIntoChunks } from './append';
import { changedFrom, changedKey, changedRow } from './changed-row';
import { type Head, readHead } from './head';
import { ownColumns } from './own-columns';

/** The rows that a commit is about to write, by table. */
export type Written = ReadonlyMap<RecordTable, readonly Row[]>;

/** Whether the commit creates this row, so that the database has nothing of it yet. */
export type IsCreated = (table: RecordTable, id: string) => boolean;

/** Requests the write of what is derived. */
export type ListWrite = () => PromiseLike<unknown>;

/** A query by candidate takes as long as reading this many rows of the whole table. */
const ROWS_A_QUERY = 10;

/**
 * Prepares the list's rows of the candidates that a commit changes, and returns the write that goes with the others of its
 * transaction. Metrics are calculated again only if the candidate's numbers changed, with the settings that the stored list
 * follows. If that fails, the stored list is emptied and built again later: it is derived, and a save must not fail because
 * of it.
 */
export async function refreshList(
  db: ShortlistDatabase,
  written: Written,
  isCreated: IsCreated,
): Promise<ListWrite> {
  const head = await readHead(db);
  if (head === null) return async () => undefined;
  try {
    const rows = await rowsFor(db, head, written, isCreated);
    return () => db.listChunks.bulkPut(rows);
  } catch (error) {
    if (error instanceof Dexie.DexieError) throw error;
    return () => db.listChunks.clear();
  }
}

async function rowsFor(
  db: ShortlistDatabase,
  head: Head,
  written: Written,
  isCreated: IsCreated,
): Promise<ListChunkRow[]> {
  const owners = await ownersOf(db, written, isCreated);
  const candidates = await changedCandidates(db, written, owners, isCreated);
  if (candidates.length === 0) return [];
  // The database has nothing of candidates that the commit creates.
  const before = candidates.filter(({ id }) => !isCreated('candidates', id));
  const [notes, contacts, creators, known] = await Promise.all([
    notesOf(db, before, written),
    ofCreators(db, 'contacts', candidates, written, isCreated),
    ofCreators(db, 'creators', candidates, written, isCreated),
    knownRows(db, before),
  ]);
  const rows: ListChunkRow[] = [];
  const added: ListRow[] = [];
  const isAdded = ({ id }: CandidateRow) => isCreated('candidates', id) && !owners.numbers.has(id);
  const isMany = goIntoChunks(head, candidates.filter(isAdded).length);
  for (const candidate of candidates) {
    const { id, creatorId } = candidate;
    const own = ownColumns(candidate, notes.get(id) ?? [], {
      email: readEmail(contacts.get(creatorId)),
      doNotContact: forbidsContact(creators.get(creatorId)),
    });
    if (isMany && isAdded(candidate)) {
      added.push(own);
      continue;
    }
    const changed = owners.numbers.get(id);
    const metrics = changed
      ? { ...(await freshMetrics(db, head, candidate, changed)), hash: head.hash }
      : (changedFrom(known.get(id))?.metrics ?? null);
    rows.push(changedRow({ own, metrics }));
  }
  return isMany ? [...rows, ...(await appendedRows(db, head, added))] : rows;
}

/** The written rows of each candidate that has them or had them before: joining and its undo move rows between candidates. */
type Owners = Record<'notes' | 'numbers', ReadonlyMap<string, readonly Row[]>>;

async function ownersOf(db: ShortlistDatabase, written: Written, isCreated: IsCreated): Promise<Owners> {
  const rowsOf = async (table: 'notes' | 'numbers') => {
    const rows = written.get(table) ?? [];
    const before = rows.flatMap(({ id }) => (isCreated(table, id) ? [] : id));
    const stored: unknown[] = before.length === 0 ? [] : await db[table].bulkGet(before);
    const earlier = new Map(before.map((id, at) => [id, stored[at] as Partial<Row> | undefined]));
    const owned = new Map<string, Row[]>();
    for (const row of rows) {
      const ownedBefore = earlier.get(row.id)?.candidateId;
      for (const owner of new Set([row.candidateId, ownedBefore])) {
        if (typeof owner !== 'string') continue;
        const some = owned.get(owner);
        if (some) some.push(row);
        else owned.set(owner, [row]);
      }
    }
    return owned;
  };
  return { notes: await rowsOf('notes'), numbers: await rowsOf('numbers') };
}

/** Every candidate whose row, contacts or creator the commit writes, or whose notes or numbers it writes or moves. */
async function changedCandidates(
  db: ShortlistDatabase,
  written: Written,
  { notes, numbers }: Owners,
  isCreated: IsCreated,
): Promise<CandidateRow[]> {
  const changed = new Map((written.get('candidates') ?? []).map((row) => [row.id, row as unknown]));
  const creators = [...(written.get('contacts') ?? []), ...(written.get('creators') ?? [])].flatMap(
    ({ id }) => (isCreated('creators', id) ? [] : id),
  );
  const owners = [...new Set([...notes.keys(), ...numbers.keys()])].filter((id) => !changed.has(id));
  const [sharing, owning] = await Promise.all([
    creators.length === 0 ? [] : db.candidates.where('creatorId').anyOf(creators).toArray(),
    owners.length === 0 ? [] : db.candidates.bulkGet(owners),
  ]);
  for (const row of [...sharing, ...owning]) {
    const id = (row as { id: string } | undefined)?.id;
    if (id !== undefined && !changed.has(id)) changed.set(id, row);
  }
  return [...changed.values()].map(readCandidateRow).filter((row) => row !== null);
}

async function notesOf(db: ShortlistDatabase, candidates: readonly CandidateRow[], written: Written) {
  // Counting all notes passes each of them, so only as many as matter are looked for.
  const most = candidates.length * ROWS_A_QUERY;
  const stored = most === 0 ? [] : await storedNotes();
  const notes = merged(stored, written.get('notes'))
    .map(readNoteRow)
    .filter((note) => note !== null);
  return Map.groupBy(notes, (note: NoteRow) => note.candidateId);

  async function storedNotes(): Promise<unknown[]> {
    const isFew = (await db.notes.limit(most + 1).primaryKeys()).length > most;
    const ids = candidates.map(({ id }) => id);
    return isFew ? db.notes.where('candidateId').anyOf(ids).toArray() : db.notes.toArray();
  }
}

async function ofCreators(
  db: ShortlistDatabase,
  table: 'contacts' | 'creators',
  candidates: readonly CandidateRow[],
  written: Written,
  isCreated: IsCreated,
) {
  const before = candidates.flatMap(({ creatorId }) => (isCreated('creators', creatorId) ? [] : creatorId));
  const stored: unknown[] = before.length === 0 ? [] : await db[table].bulkGet(before);
  const rows = merged(stored.filter(Boolean), written.get(table));
  return new Map(rows.map((row) => [(row as { id: string }).id, row]));
}

async function knownRows(db: ShortlistDatabase, candidates: readonly CandidateRow[]) {
  const ids = candidates.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await db.listChunks.bulkGet(ids.map(changedKey));
  return new Map(ids.map((id, at) => [id, rows[at]]));
}

async function freshMetrics(
  db: ShortlistDatabase,
  head: Head,
  { id, platform }: CandidateRow,
  changed: readonly Row[],
): Promise<Metrics> {
  const stored = await db.numbers.where('candidateId').equals(id).toArray();
  const posts = await postRowsOf(db, id);
  // Inflating is no database request; without `waitFor`, the transaction would end meanwhile.
  const own = readableRows(merged(stored, changed)).filter(({ candidateId }) => candidateId === id);
  const numbers = await Dexie.waitFor(newestNumbers(own, posts));
  return numbers ? metricsOf(platform, numbers, head.settings) : { numbers: {}, codes: {} };
}

/** The stored rows as they are after the commit. */
function merged(stored: readonly unknown[], changed: readonly Row[] = []): unknown[] {
  const rows = new Map(stored.map((row) => [(row as { id: string }).id, row]));
  for (const row of changed) rows.set(row.id, row);
  return [...rows.values()];
}
