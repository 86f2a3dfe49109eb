import { Dexie } from 'dexie';
import type { Snapshot } from '../model/candidate';
import type { ShortlistDatabase } from './database';
import { unpack } from './pack';
import { type NumbersRow, readNumbersRow, readPostRow } from './rows';

/** Newest first, in the order they were saved, because the clock may have been wrong. */
export async function numbersRows(db: ShortlistDatabase, candidateId: string): Promise<NumbersRow[]> {
  const rows = await db.numbers.where('candidateId').equals(candidateId).toArray();
  return readableRows(rows);
}

export function readableRows(rows: readonly unknown[]): NumbersRow[] {
  return rows
    .map(readNumbersRow)
    .filter((row) => row !== null && row.trashedAtMs === null)
    .toSorted((a, b) => (b?.seq ?? 0) - (a?.seq ?? 0)) as NumbersRow[];
}

/** Newest first. */
export async function snapshotsOf(db: ShortlistDatabase, candidateId: string): Promise<Snapshot[]> {
  const rows = await numbersRows(db, candidateId);
  const posts = await postRowsOf(db, candidateId);
  const read = await Promise.all(rows.map((row) => unpack(row, posts)));
  return read.filter((snapshot) => snapshot !== null);
}

/** By the key of the table: reading them by the index of candidates looks up each row. */
export async function postRowsOf(db: ShortlistDatabase, candidateId: string) {
  const [from, to] = [
    [candidateId, Dexie.minKey],
    [candidateId, Dexie.maxKey],
  ];
  const rows = await db.posts.where('[candidateId+postId]').between(from, to).toArray();
  return rows.map(readPostRow).filter((post) => post !== null);
}
