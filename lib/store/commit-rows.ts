import { readChangeRow } from './change-rows';
import type { ShortlistDatabase } from './database';
import type { ChangeRow } from './schema';

/** The rows of a commit, newest first. If the commit was undone and then grew, only the rows added since. */
export async function rowsToUndo(db: ShortlistDatabase, commitId: string): Promise<ChangeRow[]> {
  const undos = db.changes.where('undoable').equals(1);
  const last = await undos.filter(({ undoes }) => undoes === commitId).last();
  const rows = await commitRows(db, commitId);
  return rows.filter(({ seq = 0 }) => seq > (last?.seq ?? 0)).toReversed();
}

/** The readable rows of a commit, oldest first. */
export async function commitRows(db: ShortlistDatabase, commitId: string): Promise<ChangeRow[]> {
  const rows = await db.changes.where('commitId').equals(commitId).toArray();
  return rows.map(readChangeRow).filter((row) => row !== null);
}

/** The commits that undid it, oldest first. */
export const undosOf = (db: ShortlistDatabase, commitId: string): Promise<ChangeRow[]> =>
  db.changes
    .where('undoable')
    .equals(1)
    .filter(({ undoes }) => undoes === commitId)
    .toArray();
