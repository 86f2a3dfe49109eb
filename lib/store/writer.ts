import { deviceId, newId, nextStamp } from './clock';
import type { ShortlistDatabase } from './database';
import type { ListWrite, Written } from './list/refresh';
import { sameValue, valueAt, withValue } from './paths';
import type { ChangeRow, CommitKind, RecordChange, RecordTable, Row, Values } from './schema';

export interface CommitOptions {
  kind: CommitKind;
  candidateId?: string | null;
  nowMs?: number;
  /** False for changes that the user did not make, such as numbers measured after saving. */
  undoable?: boolean;
  /** The commit that this one undoes. */
  undoes?: string;
  /** Groups several commits into one undo step, such as a note that is saved while it is typed. */
  step?: string | undefined;
}

export interface Committed {
  commitId: string;
  /** Null if nothing had to change. */
  seq: number | null;
}

/** Reads and changes rows within one transaction; nothing is written before `finish`. */
export interface Writer {
  stamp: string;
  nowMs: number;
  row(table: RecordTable, id: string): Promise<Row | null>;
  /** Sets values of an existing row. */
  set(table: RecordTable, id: string, values: Values, echoes?: Record<string, string>): Promise<void>;
  create(table: RecordTable, id: string, values: Values): void;
  /** Every row of a table, including the changes of this transaction so far. */
  all(table: RecordTable): Promise<Row[]>;
  /** The candidates with this stage, tag or list, as `all` sees them. */
  having(field: 'stageId' | 'tagIds' | 'listIds', id: string): Promise<Row[]>;
  /** Writes everything and requests the commit; the transaction accepts nothing afterwards. */
  finish(idbtrans: IDBTransaction): Promise<Committed>;
}

/** Large commits are split into parts, so that no history row takes many megabytes. */
const RECORDS_A_ROW = 500;

/** Call it inside one transaction over all tables. `refresh` prepares what is derived from the rows to be written. */
export async function writerOn(
  db: ShortlistDatabase,
  options: CommitOptions,
  refresh: (written: Written) => Promise<ListWrite>,
): Promise<Writer> {
  const nowMs = options.nowMs ?? Date.now();
  const device = await deviceId(db);
  const stamp = await nextStamp(db, device, nowMs);
  const rows = new Map<string, { table: RecordTable; row: Row | null }>();
  const records = new Map<string, RecordChange>();

  const row = async (table: RecordTable, id: string) => {
    const key = `${table}:${id}`;
    const known = rows.get(key);
    if (known) return known.row;
    const read = rowFrom(await db[table].get(id));
    rows.set(key, { table, row: read });
    return read;
  };
  const recordOf = (table: RecordTable, id: string, created: boolean) => {
    const key = `${table}:${id}`;
    const record = records.get(key) ?? { table, id, created, before: {}, beforeStamps: {}, after: {} };
    records.set(key, record);
    return record;
  };
  return {
    stamp,
    nowMs,
    row,
    async set(table, id, values, echoes = {}) {
      let now = await row(table, id);
      if (now === null) throw new Error(`No row ${id} in ${table}`);
      for (const [path, value] of Object.entries(values)) {
        const before = valueAt(now, path);
        if (sameValue(before, value)) continue;
        const record = recordOf(table, id, false);
        if (!Object.hasOwn(record.after, path)) {
          record.before[path] = before;
          const stampBefore = now.echoes?.[path] ?? now.stamps[path];
          if (stampBefore !== undefined) record.beforeStamps[path] = stampBefore;
        }
        record.after[path] = value;
        now = stamped(withValue(now, path, value), path, stamp, echoes[path]);
      }
      rows.set(`${table}:${id}`, { table, row: now });
    },
    create(table, id, values) {
      const record = recordOf(table, id, true);
      record.before = { trashedAtMs: nowMs };
      record.after = { ...values, trashedAtMs: null };
      let made: Row = { id, stamps: {}, seq: 0, trashedAtMs: null };
      for (const [path, value] of Object.entries(record.after)) {
        made = stamped(withValue(made, path, value), path, stamp, undefined);
      }
      rows.set(`${table}:${id}`, { table, row: made });
    },
    async all(table) {
      const stored = (await db[table].toArray()).map(rowFrom).filter((one) => one !== null);
      for (const one of stored) {
        const key = `${table}:${one.id}`;
        if (!rows.has(key)) rows.set(key, { table, row: one });
      }
      return [...rows.values()].flatMap((known) => (known.table === table && known.row ? [known.row] : []));
    },
    async having(field, id) {
      for (const key of await db.candidates.where(field).equals(id).primaryKeys())
        await row('candidates', key);
      return [...rows.values()].flatMap((known) =>
        known.table === 'candidates' && known.row && [known.row[field]].flat().includes(id)
          ? [known.row]
          : [],
      );
    },
    async finish(idbtrans) {
      const commitId = options.step ?? newId();
      // Record an undo that changed nothing too, so that the next undo moves on to the commit before it.
      if (records.size === 0 && options.undoes === undefined) return { commitId, seq: null };
      const all = [...records.values()];
      const owners = await touchedCandidates(all, row, options.candidateId);
      const head: Omit<ChangeRow, 'recordIds' | 'records'> = {
        commitId,
        device,
        stamp,
        atMs: nowMs,
        kind: options.kind,
        candidateId: options.candidateId ?? null,
        ...(options.undoable === false ? {} : { undoable: 1 }),
        ...(options.undoes === undefined ? {} : { undoes: options.undoes }),
      };
      let seq = 0;
      for (let from = 0; from === 0 || from < all.length; from += RECORDS_A_ROW) {
        const part = all.slice(from, from + RECORDS_A_ROW).map((one) => kept(one, head.undoable === 1));
        const recordIds = part.map(({ table, id }) => `${table}:${id}`);
        seq = await db.changes.add({ ...head, recordIds, records: part });
      }
      const written = new Map<RecordTable, Row[]>();
      for (const [key, { table, row: one }] of rows) {
        const isTouched = table === 'candidates' && one !== null && owners.has(one.id);
        if (one === null || !(records.has(key) || isTouched)) continue;
        const next = { ...one, seq, ...(isTouched && { updatedAtMs: nowMs }) };
        const some = written.get(table) ?? [];
        some.push(next);
        written.set(table, some);
      }
      const writeList = await refresh(written);
      const writing = [...[...written].map(([table, some]) => db[table].bulkPut(some)), writeList()];
      // Requested in the same task as the writes: otherwise the browser rolls everything back if the page closes before
      // every write is confirmed.
      idbtrans.commit();
      await Promise.all(writing);
      return { commitId, seq };
    },
  };
}

/** Candidates whose row, note or snapshot changed, and the one that the commit is about. */
async function touchedCandidates(
  records: readonly RecordChange[],
  row: (table: RecordTable, id: string) => Promise<Row | null>,
  about: string | null | undefined,
): Promise<Set<string>> {
  const ids = new Set<string>();
  const owners = records.map(async ({ table, id }) =>
    table === 'candidates' ? id : (await row(table, id))?.candidateId,
  );
  for (const owner of [...(await Promise.all(owners)), about]) {
    if (typeof owner === 'string' && (await row('candidates', owner)) !== null) ids.add(owner);
  }
  return ids;
}

/** A change as the history stores it: with bytes only if Undo needs them, and never twice. */
function kept(record: RecordChange, isUndoable: boolean): RecordChange {
  const withoutBytes = (values: Values) =>
    Object.fromEntries(
      Object.entries(values).map(([path, value]) => [path, value instanceof Uint8Array ? null : value]),
    );
  const { before, after } = record;
  return { ...record, before: isUndoable ? before : withoutBytes(before), after: withoutBytes(after) };
}

function stamped(row: Row, path: string, stamp: string, echo: string | undefined): Row {
  const { [path]: _, ...others } = row.echoes ?? {};
  const echoes = echo === undefined ? others : { ...others, [path]: echo };
  return { ...row, stamps: { ...row.stamps, [path]: stamp }, echoes };
}

/** Null for a row that this version must not change. Fields that are not set here stay as they are. */
function rowFrom(stored: unknown): Row | null {
  if (typeof stored !== 'object' || stored === null || !('stamps' in stored)) return null;
  return typeof stored.stamps === 'object' && stored.stamps !== null ? (stored as Row) : null;
}
