import type { ShortlistDatabase } from '../database';
import { type CandidateRow, readNoteRow, readNumbersRow } from '../rows';
import type { PostRow, RecordTable, Row } from '../schema';
import type { Writer } from '../writer';
import type { TheirPart } from './their-rows';
import { undoneAmong } from './undone';
import { unreadableHere } from './unreadable-here';

/** What is here of the candidates and rows of a part. */
export interface RowsHere {
  /** By candidate: the texts of its notes. */
  notes: Map<string, string[]>;
  numbers: Map<string, { takenAtMs: number; seq: number }[]>;
  posts: Map<string, unknown>;
  /** Of the matched candidates, those that an undo put into the trash. */
  undone: ReadonlySet<string>;
  /** Of what they have (`TABLE:ID`), the rows that this version must not write. */
  unreadable: ReadonlySet<string>;
}

/** Reads everything that a part needs, so that nothing is awaited while it is merged. */
export async function readHere(
  db: ShortlistDatabase,
  writer: Writer,
  part: TheirPart,
  matched: readonly CandidateRow[],
): Promise<RowsHere> {
  const idsIn = (rows: ReadonlyMap<string, readonly Row[]>) => [...rows.values()].flat().map(({ id }) => id);
  const creators = [...part.creators.keys(), ...matched.map(({ creatorId }) => creatorId)];
  await writer.read('notes', idsIn(part.notes));
  await writer.read('numbers', idsIn(part.numbers));
  await writer.read('creators', creators);
  await writer.read('contacts', creators);
  const owners = matched.map(({ id }) => id);
  const notes = (await db.notes.where('candidateId').anyOf(owners).toArray()).map(readNoteRow);
  const numbers = (await db.numbers.where('candidateId').anyOf(owners).toArray()).map(readNumbersRow);
  const posts = (await db.posts.where('candidateId').anyOf(owners).toArray()) as PostRow[];
  const trashed = matched
    .filter(({ trashedAtMs }) => trashedAtMs !== null)
    .map(({ id }) => `candidates:${id}`);
  return {
    notes: byCandidate(notes, ({ body }) => body.trim()),
    numbers: byCandidate(numbers, ({ takenAtMs, seq }) => ({ takenAtMs, seq })),
    posts: new Map(posts.map((post) => [`${post.candidateId} ${post.postId}`, post])),
    undone: await undoneAmong(db, trashed),
    unreadable: await unreadableIn(db, writer, {
      candidates: part.candidates.map(({ read }) => read.id),
      notes: idsIn(part.notes),
      numbers: idsIn(part.numbers),
      creators,
      contacts: creators,
    }),
  };
}

async function unreadableIn(
  db: ShortlistDatabase,
  writer: Writer,
  ids: Partial<Record<RecordTable, readonly string[]>>,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const [name, some] of Object.entries(ids)) {
    const unreadable = await unreadableHere(db, writer, name as RecordTable, some);
    for (const id of unreadable) found.add(`${name}:${id}`);
  }
  return found;
}

function byCandidate<Read extends { candidateId: string; trashedAtMs: number | null }, Value>(
  rows: readonly (Read | null)[],
  of: (row: Read) => Value,
): Map<string, Value[]> {
  const live = rows.filter((row) => row !== null && row.trashedAtMs === null) as Read[];
  return new Map([...Map.groupBy(live, (row) => row.candidateId)].map(([id, own]) => [id, own.map(of)]));
}
