import { readChangeRow } from './change-rows';
import type { ShortlistDatabase } from './database';
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
};

/** A snapshot takes 1 KB, so not all are read at once. */
const AT_ONCE = 500;

/**
 * How many rows beside candidates this version cannot read, snapshots of versions 1 and 2 among them. They stay as they are.
 * Reads whole tables, so do not ask with every change.
 */
export async function countUnreadable(db: ShortlistDatabase): Promise<number> {
  let unreadable = await db.snapshots.count();
  for (const [name, read] of Object.entries(READERS)) {
    const table = db.table<unknown>(name);
    const keys = await table.toCollection().primaryKeys();
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const rows = await table.bulkGet(keys.slice(from, from + AT_ONCE));
      // A row may be deleted meanwhile.
      unreadable += rows.filter((row) => row !== undefined && read(row) === null).length;
    }
  }
  return unreadable;
}
