import { undosOf } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { markUndone } from './forget-undone';
import { readCandidateRow } from './rows';
import { rowsOfMany } from './rows-of-many';
import type { ChangeRow, CommitKind } from './schema';
import { ADDED, rowFrom } from './stamped-row';

/** Commits that bring many profiles from a file. */
const FROM_FILES: readonly CommitKind[] = ['many-imported', 'many-merged'];

export const isFromFile = (kind: CommitKind): boolean => FROM_FILES.includes(kind);

/**
 * The ids of candidates that came from a file, that are in the trash because that was undone, and that nothing else has
 * changed.
 */
export async function undoneImports(db: ShortlistDatabase): Promise<ReadonlySet<string>> {
  const undos = await db.changes
    .where('undoable')
    .equals(1)
    .filter(({ undoes }) => typeof undoes === 'string')
    .toArray();
  if (undos.length === 0) return new Set();
  const undone = new Set(undos.flatMap(({ undoes }) => undoes ?? []));
  const changes = await db.changes
    .where('commitId')
    .anyOf([...undone])
    .toArray();
  const imports = changes.filter(({ kind }) => isFromFile(kind));
  const ids = new Set(imports.map(({ commitId }) => commitId));
  const untouched = await untouchedBy(db, [
    ...imports,
    ...undos.filter(({ undoes }) => ids.has(undoes ?? '')),
  ]);
  const rows = (await db.candidates.bulkGet([...untouched])).map(readCandidateRow);
  return new Set(rows.flatMap((row) => (row !== null && row.trashedAtMs !== null ? row.id : [])));
}

/**
 * Of the candidates that these commits created, those that no other commit has changed: neither themselves nor their notes,
 * numbers and contacts. They say nothing that is not in the file.
 */
async function untouchedBy(db: ShortlistDatabase, commits: readonly ChangeRow[]): Promise<Set<string>> {
  const created = commits.flatMap(({ records }) =>
    records.flatMap(({ table, id, created: isNew }) => (table === 'candidates' && isNew ? id : [])),
  );
  if (created.length === 0) return new Set();
  const own = new Set(commits.map(({ stamp }) => stamp));
  const isOwn = (stored: unknown) => {
    const row = rowFrom(stored);
    return (
      row !== null &&
      Object.entries(row.stamps).every(
        ([path, stamp]) => path === ADDED || own.has(row.echoes?.[path] ?? stamp),
      )
    );
  };
  const rows = (await db.candidates.bulkGet(created))
    .map(rowFrom)
    .filter((row) => row !== null && isOwn(row));
  const creators = [...new Set(rows.map((row) => String(row?.creatorId)))];
  const [notes, numbers, contacts, people, profiles] = await Promise.all([
    rowsOfMany(db.notes, 'candidateId', created),
    rowsOfMany(db.numbers, 'candidateId', created),
    db.contacts.bulkGet(creators),
    db.creators.bulkGet(creators),
    rowsOfMany(db.candidates, 'creatorId', creators),
  ]);
  const ids = new Set(rows.map((row) => row?.id));
  const isUntouched = (row: unknown) => row === undefined || isOwn(row);
  const kept = new Set([
    ...[...notes, ...numbers].filter((part) => !isOwn(part)).map((part) => rowFrom(part)?.candidateId),
    ...creators.filter((_, at) => !isUntouched(contacts[at]) || !isUntouched(people[at])),
    // A creator with another profile that stays.
    ...profiles
      .map(rowFrom)
      .flatMap((row) => (row?.trashedAtMs === null && !ids.has(row.id) ? row.creatorId : [])),
  ]);
  return new Set(rows.flatMap((row) => (row && !kept.has(row.id) && !kept.has(row.creatorId) ? row.id : [])));
}

/** The same of one commit, given its rows: also if it was undone and redone. */
export async function untouchedSince(
  db: ShortlistDatabase,
  rows: readonly ChangeRow[],
): Promise<Set<string>> {
  const [first] = rows;
  return first ? untouchedBy(db, [...rows, ...(await undosOf(db, first.commitId))]) : new Set();
}

/**
 * Deletes what an undone import or merge brought, because the file has it and nothing else is lost: it would fill the trash and
 * every backup. The history keeps it for `redoCommit`; `commitId` is the import. Returns how many profiles there were.
 */
export async function deleteUndoneImports(
  db: ShortlistDatabase,
  { commitId, nowMs }: { commitId: string; nowMs: number },
): Promise<number> {
  if ((await undoneImports(db)).size === 0) return 0;
  const { removeFromList } = await import('./list/fold');
  const tables = [db.candidates, db.creators, db.contacts, db.notes, db.numbers, db.posts];
  return db.transaction('rw', [...tables, db.changes, db.listChunks, db.meta], async () => {
    const ids = [...(await undoneImports(db))];
    const rows = (await db.candidates.bulkGet(ids)).map(readCandidateRow).filter((row) => row !== null);
    const creators = [...new Set(rows.map(({ creatorId }) => creatorId))];
    const gone = new Set(ids);
    const sharing = new Set(
      (await rowsOfMany(db.candidates, 'creatorId', creators))
        .map(readCandidateRow)
        .flatMap((row) => (row === null || gone.has(row.id) ? [] : row.creatorId)),
    );
    const lonely = creators.filter((id) => !sharing.has(id));
    for (const table of [db.notes, db.numbers] as const) {
      const parts = await rowsOfMany(table, 'candidateId', ids);
      await table.bulkDelete(parts.map((part) => String((part as { id: unknown }).id)));
    }
    if ((await db.posts.count()) > 0) await db.posts.where('candidateId').anyOf(ids).delete();
    await db.creators.bulkDelete(lonely);
    await db.contacts.bulkDelete(lonely);
    await db.candidates.bulkDelete(ids);
    await removeFromList(db, gone);
    await markUndone(db, commitId, nowMs);
    return ids.length;
  });
}
