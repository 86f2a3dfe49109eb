import { applyChange } from './apply-change';
import type { Change } from './change';
import type { ShortlistDatabase } from './database';
import { RECORD_TABLES } from './schema';
import { type CommitOptions, type Committed, type Writer, writerOn } from './writer';

/**
 * The only way to write to the store: one strict transaction applies all changes or none, and sets only the fields that they
 * name. Once it resolves, the data is on disk.
 */
export function commit(
  db: ShortlistDatabase,
  changes: readonly Change[],
  options: CommitOptions,
): Promise<Committed> {
  return write(db, options, async (writer) => {
    for (const change of changes) await applyChange(db, writer, change);
  });
}

type RefreshList = typeof import('./list/refresh').refreshList;

let refresh: RefreshList | null = null;

/** For a service worker, in which browsers load no code on demand. */
export function refreshListWith(given: RefreshList): void {
  refresh = given;
}

/** A commit whose changes depend on what the transaction reads, such as an undo. */
export async function write(
  db: ShortlistDatabase,
  options: CommitOptions,
  change: (writer: Writer) => Promise<void>,
): Promise<Committed> {
  const tables = [...RECORD_TABLES.map((name) => db[name]), db.posts, db.changes, db.meta, db.listChunks];
  // Loaded on the first write, before the transaction opens: the screens can show a profile without it.
  const refreshList = refresh ?? (await import('./list/refresh')).refreshList;
  return db.transaction('rw', tables, async ({ idbtrans }) => {
    const writer = await writerOn(db, options, (...written) => refreshList(db, ...written));
    await change(writer);
    return writer.finish(idbtrans);
  });
}
