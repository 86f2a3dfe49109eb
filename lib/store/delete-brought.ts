import type { ShortlistDatabase } from './database';
import { removeFromList } from './list/fold';
import { rowsOfMany } from './rows-of-many';
import type { RecordTable } from './schema';
import { rowFrom } from './stamped-row';
import type { Untouched } from './untouched';

/** The ids of deleted rows by table. */
export type Deleted = ReadonlyMap<RecordTable, ReadonlySet<string>>;

/**
 * Deletes what an undone import or merge brought, because the file has it and nothing else is lost: it would fill the trash and
 * every backup. The history keeps it for `redoCommit`. Call it inside the transaction of the undo.
 */
export async function deleteBrought(
  db: ShortlistDatabase,
  brought: ReadonlyMap<string, Untouched>,
): Promise<Deleted> {
  if (brought.size === 0) return new Map();
  const candidates = new Set(brought.keys());
  const creatorIds = [...new Set([...brought.values()].map(({ creatorId }) => creatorId))];
  const profiles = (await rowsOfMany(db.candidates, 'creatorId', creatorIds)).map(rowFrom);
  const sharing = new Set(
    profiles.flatMap((row) => (row === null || candidates.has(row.id) ? [] : String(row.creatorId))),
  );
  const creators = new Set(creatorIds.filter((id) => !sharing.has(id)));
  const notes = new Set([...brought.values()].flatMap((one) => one.notes));
  const numbers = new Set([...brought.values()].flatMap((one) => one.numbers));
  if ((await db.posts.count()) > 0)
    await db.posts
      .where('candidateId')
      .anyOf([...candidates])
      .delete();
  const deleted = new Map<RecordTable, ReadonlySet<string>>([
    ['candidates', candidates],
    ['creators', creators],
    ['contacts', creators],
    ['notes', notes],
    ['numbers', numbers],
  ]);
  for (const [table, ids] of deleted) if (ids.size > 0) await db[table].bulkDelete([...ids]);
  await removeFromList(db, candidates);
  return deleted;
}
