import type { ShortlistDatabase } from './database';
import type { MetaRow } from './schema';

/**
 * Tables that a backup leaves out. `changes`: Undo is for what was just done in this workspace, and keeps texts that the user
 * has deleted. `drafts`: nobody saved them. `listChunks` is derived. Of `erased` and `meta` see `backupMeta`.
 */
const LEFT_OUT: readonly string[] = ['changes', 'drafts', 'erased', 'listChunks', 'marks', 'meta'];

/** What in `meta` is not about this browser alone. */
const META_IN_BACKUP: readonly string[] = ['active-brief', 'clock', 'last-export'];

/** The tables of a backup, candidates first: what is saved while it is made is then never without its candidate. */
export const backupTables = (db: ShortlistDatabase): string[] =>
  db.tables
    .map(({ name }) => name)
    .filter((name) => !LEFT_OUT.includes(name))
    .toSorted((a, b) => Number(b === 'candidates') - Number(a === 'candidates') || (a < b ? -1 : 1));

export const isBackupMeta = ({ key }: MetaRow): boolean => META_IN_BACKUP.includes(key);

export async function backupMeta(db: ShortlistDatabase): Promise<MetaRow[]> {
  return (await db.meta.bulkGet([...META_IN_BACKUP])).filter((row) => row !== undefined);
}

/** Few enough that the page answers between two parts. */
const ROWS_AT_ONCE = 500;

/** All rows of a table as they are stored, in parts. */
export async function* rowsInParts(db: ShortlistDatabase, name: string): AsyncGenerator<unknown[]> {
  const table = db.table<unknown>(name);
  const keys = await table.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    const rows = await table.bulkGet(keys.slice(from, from + ROWS_AT_ONCE));
    // Erased meanwhile.
    yield rows.filter((row) => row !== undefined);
  }
}

/** How many rows a backup has at the least. */
export async function countRows(db: ShortlistDatabase): Promise<number> {
  const counts = await Promise.all(backupTables(db).map((name) => db.table(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The rows that commits after this one changed, as they are now. Posts have no history: those of the candidates come along. */
export async function rowsChangedSince(
  db: ShortlistDatabase,
  seq: number,
): Promise<{ name: string; rows: unknown[] }[]> {
  const commits = await db.changes.where(':id').above(seq).toArray();
  const records = [...new Set(commits.flatMap(({ recordIds }) => recordIds))];
  const changed: { name: string; rows: unknown[] }[] = [];
  const tables = new Set(backupTables(db));
  for (const [name, some] of Map.groupBy(records, (record) => record.split(':')[0] ?? '')) {
    if (!tables.has(name)) continue;
    const ids = some.map((record) => record.slice(name.length + 1));
    const rows = await db.table<unknown>(name).bulkGet(ids);
    changed.push({ name, rows: rows.filter((row) => row !== undefined) });
    if (name !== 'candidates') continue;
    changed.push({ name: 'posts', rows: await db.posts.where('candidateId').anyOf(ids).toArray() });
  }
  return changed;
}
