import { backupTables, isBackupMeta } from './backup-tables';
import { newId } from './clock';
import type { ShortlistDatabase } from './database';
import { deleteErased } from './erase';
import { type Erasures, erasedAccording, isEraseKey, takeOverErasures } from './erasures';
import { readCandidateRow } from './rows';
import type { MetaRow } from './schema';
import { addSeenStamps, type SeenStamps } from './seen-stamps';

/** Greater numbers leave no room for later commits. */
const MAX_SEQ = 2 ** 50;
const CANDIDATES_AT_ONCE = 200;

/** Thrown for rows that no backup has, whatever its checksum says. */
export class InvalidRows extends Error {}

/** Fills an empty database with the rows of a backup. Until `finish`, nothing in it may be used. */
export class ShortlistFiller {
  readonly #db: ShortlistDatabase;
  readonly #tables: ReadonlySet<string>;
  readonly #meta: MetaRow[] = [];
  readonly #erasures: Erasures = { keys: [], hashes: [] };
  #seq = 0;

  private constructor(db: ShortlistDatabase) {
    this.#db = db;
    this.#tables = new Set(backupTables(db));
  }

  static async start(db: ShortlistDatabase): Promise<ShortlistFiller> {
    await db.open();
    const filler = new ShortlistFiller(db);
    // A new database has the built-in stages, which the user may have deleted.
    for (const name of filler.#tables) await db.table(name).clear();
    return filler;
  }

  /** Throws `InvalidRows` for rows that no backup has. */
  async add(name: string, rows: readonly unknown[]): Promise<void> {
    if (this.#tables.has(name)) {
      for (const row of rows) this.#seq = Math.max(this.#seq, seqOf(row));
      await this.#db.table(name).bulkPut(rows).catch(asInvalid);
    } else if (name === 'meta') this.#meta.push(...(rows as MetaRow[]).filter(isBackupMeta));
    else if (name === 'erased') this.#erasures.hashes.push(...(rows as Erasures['hashes']));
    else if (name === 'erase-keys') this.#erasures.keys.push(...rows.filter(isEraseKey));
    else throw new InvalidRows();
  }

  /** The keys of the backup's own workspace, to find others that come from it. */
  get keys(): readonly Uint8Array[] {
    return this.#erasures.keys;
  }

  /**
   * Leaves out who was erased, according to the backup or to `elsewhere`, and makes the database ready for use. Returns how
   * many profiles were left out.
   */
  async finish(seen: SeenStamps, elsewhere: readonly Erasures[]): Promise<number> {
    const db = this.#db;
    const all = [this.#erasures, ...elsewhere];
    const isErased = await erasedAccording(all);
    let leftOut = 0;
    const ids = await db.candidates.toCollection().primaryKeys();
    for (let from = 0; from < ids.length; from += CANDIDATES_AT_ONCE) {
      const stored = await db.candidates.bulkGet(ids.slice(from, from + CANDIDATES_AT_ONCE));
      const rows = stored.map(readCandidateRow).filter((row) => row !== null);
      const answers = await Promise.all(rows.map(isErased));
      const gone = rows.filter((_, at) => answers[at]);
      await deleteErased(db, gone);
      leftOut += gone.filter(({ mergedInto }) => mergedInto === null).length;
    }
    await db.transaction('rw', db.meta, db.erased, db.changes, async () => {
      await db.meta.bulkPut(this.#meta);
      for (const erasures of all) await takeOverErasures(db, erasures);
      await addSeenStamps(db, seen);
      // Stands for all restored rows, so that later commits get greater numbers than theirs.
      const commit = { device: '', stamp: '', atMs: Date.now(), kind: 'moved' as const, candidateId: null };
      await db.changes.put({
        ...commit,
        seq: Math.ceil(this.#seq) + 1,
        commitId: newId(),
        recordIds: [],
        records: [],
      });
    });
    return leftOut;
  }
}

function seqOf(row: unknown): number {
  const seq = (row as { seq?: unknown } | null)?.seq;
  if (typeof seq !== 'number' || Number.isNaN(seq)) return 0;
  if (seq > MAX_SEQ) throw new InvalidRows();
  return seq;
}

/** IndexedDB refuses a row without a valid key. */
function asInvalid(error: unknown): never {
  const failures = (error as { failures?: unknown[] }).failures ?? [];
  const names = [error, ...failures].map((one) => String((one as { name?: unknown }).name));
  if (names.some((name) => /^Data(?:Clone)?Error$/.test(name))) throw new InvalidRows();
  throw error;
}
