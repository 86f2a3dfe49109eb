import { readChangeRow } from './change-rows';
import type { ShortlistDatabase } from './database';
import { readQueueRow } from './queue/queue-row';
import { readFieldRow, readLabelRow, readNoteRow, readNumbersRow } from './rows';

/**
 * The tables whose unreadable rows are missed: a note, a snapshot, a step of the history, a label. Candidates, briefs and tables
 * of the user's own are counted where they are listed. A post's row has only what seldom changes, and there are very many.
 */
const READERS = {
  notes: readNoteRow,
  numbers: readNumbersRow,
  changes: readChangeRow,
  tags: readLabelRow,
  lists: readLabelRow,
  stages: readLabelRow,
  fields: readFieldRow,
  queue: readQueueRow,
};

/** A snapshot takes 1 KB, so not all are read at once. */
const AT_ONCE = 500;
/** Between two groups the database is left alone for this many times as long as reading the last one took. */
const PAUSE = 3;

/**
 * How many rows beside candidates this version cannot read, snapshots of versions 1 and 2 among them. They stay as they are.
 * Reads whole tables at leisure, so do not ask with every change.
 */
export async function countUnreadable(db: ShortlistDatabase): Promise<number> {
  let unreadable = await db.snapshots.count();
  for (const [name, read] of Object.entries(READERS)) {
    const table = db.table<unknown>(name);
    const keyOf = (row: unknown) => (row as Record<string, string>)[String(table.schema.primKey.keyPath)];
    let rows = await table.limit(AT_ONCE).toArray();
    while (rows.length > 0) {
      unreadable += rows.filter((row) => read(row) === null).length;
      if (rows.length < AT_ONCE) break;
      const fromMs = performance.now();
      const last = keyOf(rows.at(-1));
      rows = await table.where(':id').above(last).limit(AT_ONCE).toArray();
      const pauseMs = PAUSE * (performance.now() - fromMs);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return unreadable;
}
