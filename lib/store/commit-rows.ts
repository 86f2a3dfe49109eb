import { readChangeRow } from './change-rows';
import type { ShortlistDatabase } from './database';
import type { ChangeRow } from './schema';

/** How many rows of the history are in memory at once: each may have 500 records. */
const AT_ONCE = 8;

/** The numbers of a commit's rows, oldest first. The rows of a long import themselves are hundreds of megabytes. */
export const seqsOf = (db: ShortlistDatabase, commitId: string): PromiseLike<number[]> =>
  db.changes.where('commitId').equals(commitId).primaryKeys();

/** The readable rows with these numbers. */
export async function rowsAt(db: ShortlistDatabase, seqs: readonly number[]): Promise<ChangeRow[]> {
  const rows = await db.changes.bulkGet([...seqs]);
  return rows.map(readChangeRow).filter((row) => row !== null);
}

/** Passes the readable rows with these numbers one by one. */
export async function eachRow(
  db: ShortlistDatabase,
  seqs: readonly number[],
  pass: (row: ChangeRow) => void,
): Promise<void> {
  for (let from = 0; from < seqs.length; from += AT_ONCE)
    for (const row of await rowsAt(db, seqs.slice(from, from + AT_ONCE))) pass(row);
}

/** The stamps of the rows with these numbers: each transaction of a commit has its own. */
export async function stampsAt(db: ShortlistDatabase, seqs: readonly number[]): Promise<Set<string>> {
  const stamps = new Set<string>();
  await eachRow(db, seqs, ({ stamp }) => stamps.add(stamp));
  return stamps;
}

/** The number of the newest row of the history: another one tells that something was written. */
export const newestSeq = async (db: ShortlistDatabase): Promise<number | undefined> =>
  (await db.changes.toCollection().reverse().limit(1).primaryKeys())[0];
