import { readChangeRow } from './change-rows';
import { seqsOf } from './commit-rows';
import type { ShortlistDatabase } from './database';
import type { ChangeRow } from './schema';

/**
 * Passes the newest row of each run of rows that one undoable commit wrote without another in between, newest run first. Ends
 * when `pass` returns false. A long import is one run: reading its hundreds of rows to get past them takes seconds.
 */
export async function eachRun(db: ShortlistDatabase, pass: (newest: ChangeRow) => boolean): Promise<void> {
  let below = Number.POSITIVE_INFINITY;
  for (;;) {
    const row = await db.changes
      .where(':id')
      .below(below)
      .reverse()
      .filter(({ undoable }) => undoable === 1)
      .first();
    if (row === undefined || !pass(row)) return;
    below = await startOfRun(db, row);
  }
}

async function startOfRun(db: ShortlistDatabase, row: ChangeRow): Promise<number> {
  const { seq = 0 } = row;
  // An unreadable row must not hide the readable ones of its commit.
  if (readChangeRow(row) === null) return seq;
  const seqs = new Set(await seqsOf(db, row.commitId));
  let start = seq;
  while (seqs.has(start - 1)) start -= 1;
  return start;
}

/** The commits that undid this one, newest first, given the number of its first row. */
export async function undosOf(db: ShortlistDatabase, commitId: string, firstSeq: number): Promise<string[]> {
  const found = new Set<string>();
  await eachRun(db, ({ seq = 0, undoes, commitId: id }) => {
    if (undoes === commitId) found.add(id);
    return seq > firstSeq;
  });
  return [...found];
}
