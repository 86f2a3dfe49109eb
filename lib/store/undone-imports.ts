import type { ShortlistDatabase } from './database';
import { ADDED, rowFrom } from './stamped-row';

/**
 * The ids of candidates that an import created, that are in the trash because the import was undone, and that nothing else
 * has changed: neither themselves nor their notes and contacts. Imported again, they are as if they had never been there.
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
  const imports = changes.filter(({ kind }) => kind === 'many-imported');
  const created = imports.flatMap(({ records }) =>
    records.flatMap(({ table, id, created: isNew }) => (table === 'candidates' && isNew ? id : [])),
  );
  if (created.length === 0) return new Set();

  const ids = new Set(imports.map(({ commitId }) => commitId));
  const own = new Set(
    [...imports, ...undos.filter(({ undoes }) => ids.has(undoes ?? ''))].map(({ stamp }) => stamp),
  );
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
    .filter((row) => row !== null && row.trashedAtMs !== null && isOwn(row));
  const creators = [...new Set(rows.map((row) => String(row?.creatorId)))];
  const [notes, contacts, people, profiles] = await Promise.all([
    db.notes.where('candidateId').anyOf(created).toArray(),
    db.contacts.bulkGet(creators),
    db.creators.bulkGet(creators),
    db.candidates.where('creatorId').anyOf(creators).toArray(),
  ]);
  const untouched = (row: unknown) => row === undefined || isOwn(row);
  const kept = new Set([
    ...notes.filter((note) => !isOwn(note)).map((note) => rowFrom(note)?.candidateId),
    ...creators.filter((_, at) => !untouched(contacts[at]) || !untouched(people[at])),
    ...profiles.map(rowFrom).flatMap((row) => (row?.trashedAtMs === null ? row.creatorId : [])),
  ]);
  return new Set(rows.flatMap((row) => (row && !kept.has(row.id) && !kept.has(row.creatorId) ? row.id : [])));
}
