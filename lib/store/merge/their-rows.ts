import type { ShortlistDatabase } from '../database';
import { type CandidateRow, readCandidateRow } from '../rows';
import type { Row } from '../schema';
import { rowFrom } from '../stamped-row';

/** Few enough that other windows can save between two parts. */
const PART = 200;

/** Some of their candidates with everything that belongs to them. */
export interface TheirPart {
  candidates: { row: Row; read: CandidateRow }[];
  creators: ReadonlyMap<string, Row | null>;
  contacts: ReadonlyMap<string, Row | null>;
  notes: ReadonlyMap<string, Row[]>;
  numbers: ReadonlyMap<string, Row[]>;
  posts: ReadonlyMap<string, { candidateId: string; postId: string }[]>;
}

/** Their readable candidates in parts, without those that only lead to another one. */
export async function* theirParts(db: ShortlistDatabase): AsyncGenerator<TheirPart> {
  const ids = await db.candidates.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += PART) {
    const candidates = (await db.candidates.bulkGet(ids.slice(from, from + PART))).flatMap((stored) => {
      const [row, read] = [rowFrom(stored), readCandidateRow(stored)];
      return row && read && read.mergedInto === null ? [{ row, read }] : [];
    });
    const owners = candidates.map(({ read }) => read.id);
    const creators = candidates.map(({ read }) => read.creatorId);
    yield {
      candidates,
      creators: await byId(db, 'creators', creators),
      contacts: await byId(db, 'contacts', creators),
      notes: byOwner(await db.notes.where('candidateId').anyOf(owners).toArray()),
      numbers: byOwner(await db.numbers.where('candidateId').anyOf(owners).toArray()),
      posts: Map.groupBy(
        (await db.posts.where('candidateId').anyOf(owners).toArray()) as TheirPost[],
        ({ candidateId }) => candidateId,
      ),
    };
  }
}

interface TheirPost {
  candidateId: string;
  postId: string;
}

async function byId(db: ShortlistDatabase, table: 'creators' | 'contacts', ids: readonly string[]) {
  const rows = (await db[table].bulkGet([...ids])).map(rowFrom);
  return new Map(ids.map((id, at) => [id, rows[at] ?? null]));
}

function byOwner(stored: readonly unknown[]): Map<string, Row[]> {
  const rows = stored.map(rowFrom).filter((row) => row !== null);
  return Map.groupBy(rows, (row) => String(row.candidateId));
}
