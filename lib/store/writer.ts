import { deviceId, newId, nextStamp, stampsAfter } from './clock';
import { type ByTable, commitRecords, ofTable } from './commit-records';
import type { ShortlistDatabase } from './database';
import { kept, noteBefore } from './kept-change';
import type { IsCreated, ListWrite, Written } from './list/refresh';
import { sameValue, setValue, valueAt, withValue } from './paths';
import type { ChangeRow, CommitKind, RecordTable, Row, Values } from './schema';
import { newRow, rowFrom, type Sources, stamped } from './stamped-row';

export interface CommitOptions {
  kind: CommitKind;
  candidateId?: string | null;
  nowMs?: number;
  /** False for changes that the user did not make, such as numbers measured after saving. */
  undoable?: boolean;
  /** The commit that this one undoes. */
  undoes?: string;
  /** Whether it does the step again that `step` names. */
  redoes?: boolean;
  /** Groups several commits into one undo step, such as a note that is saved while it is typed. */
  step?: string | undefined;
}

export interface Committed {
  commitId: string;
  /** Null if nothing had to change. */
  seq: number | null;
}

/**
 * Reads and changes rows within one transaction; nothing is written before `finish`. Dexie forgets the transaction after a
 * hundred awaits without a request, so a loop over many rows reads them all first and then awaits nothing.
 */
export interface Writer {
  stamp: string;
  nowMs: number;
  row(table: RecordTable, id: string): Promise<Row | null>;
  /** Reads many rows in one request, for `known` and `setKnown`. */
  read(table: RecordTable, ids: readonly string[]): Promise<void>;
  /** A row that was read or created before; null if it is missing or unreadable. */
  known(table: RecordTable, id: string): Row | null;
  /** Sets values of an existing row. */
  set(table: RecordTable, id: string, values: Values, sources?: Sources): Promise<void>;
  /** Sets values of an existing row that was read before. */
  setKnown(table: RecordTable, id: string, values: Values, sources?: Sources): void;
  create(table: RecordTable, id: string, values: Values, sources?: Sources): void;
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
  refresh: (written: Written, isCreated: IsCreated) => Promise<ListWrite>,
): Promise<Writer> {
  const nowMs = options.nowMs ?? Date.now();
  const device = await deviceId(db);
  const stamp = await nextStamp(db, device, nowMs);
  const later = stampsAfter(db, stamp);
  let added = 0;
  const read: ByTable<Row | null> = new Map();
  const rowsOf = (table: RecordTable) => ofTable(read, table);
  const records = commitRecords();

  const row = async (table: RecordTable, id: string) => {
    const rows = rowsOf(table);
    const known = rows.get(id);
    if (known !== undefined) return known;
    const stored = rowFrom(await db[table].get(id));
    rows.set(id, stored);
    return stored;
  };
  const readMany = async (table: RecordTable, ids: readonly string[]) => {
    const rows = rowsOf(table);
    const missing = ids.filter((id) => !rows.has(id));
    if (missing.length === 0) return;
    const stored = await db[table].bulkGet(missing);
    for (const [at, id] of missing.entries()) rows.set(id, rowFrom(stored[at]));
  };
  const setKnown: Writer['setKnown'] = (table, id, values, sources = {}) => {
    let now = rowsOf(table).get(id) ?? null;
    if (now === null) throw new Error(`No row ${id} in ${table}`);
    let record = records.known(table, id);
    // Only this commit has seen a row that it created, so no copy is needed: an import sets ten values of each.
    const isNew = record?.created === true;
    for (const path of Object.keys(values)) {
      const value = values[path];
      if (sameValue(valueAt(now, path), value)) continue;
      record ??= records.of(table, id, false);
      if (!Object.hasOwn(record.after, path)) noteBefore(record, now, path);
      record.after[path] = value;
      const source = sources[path];
      if (isNew && source === undefined) {
        setValue(now, path, value);
        now.stamps[path] = stamp;
      } else now = stamped(withValue(now, path, value), path, stamp, source);
    }
    rowsOf(table).set(id, now);
  };
  /** The candidates whose contacts or creator changed: another profile of the same person has them too. */
  const sharing = async (): Promise<string[]> => {
    const ofCreators = records.all.flatMap(({ table, id }) =>
      (table === 'contacts' || table === 'creators') && !records.known('creators', id)?.created ? id : [],
    );
    if (ofCreators.length === 0) return [];
    return (await db.candidates.where('creatorId').anyOf(ofCreators).primaryKeys()) as string[];
  };
  return {
    stamp,
    nowMs,
    row,
    read: readMany,
    known: (table, id) => rowsOf(table).get(id) ?? null,
    async set(table, id, values, sources) {
      await row(table, id);
      setKnown(table, id, values, sources);
    },
    setKnown,
    create(table, id, values, sources) {
      const record = records.of(table, id, true);
      record.before = { trashedAtMs: nowMs };
      record.after = { ...values, trashedAtMs: null };
      // A list shows the candidates of an import in its order.
      const nth = table === 'candidates' ? added++ : 0;
      rowsOf(table).set(id, newRow(id, record.after, { stamp, added: later.nth(nth), sources }));
    },
    async all(table) {
      const rows = rowsOf(table);
      const stored = (await db[table].toArray()).map(rowFrom);
      for (const one of stored) if (one !== null && !rows.has(one.id)) rows.set(one.id, one);
      return [...rows.values()].filter((one) => one !== null);
    },
    async having(field, id) {
      await readMany('candidates', await db.candidates.where(field).equals(id).primaryKeys());
      return [...rowsOf('candidates').values()].filter(
        (one) => one !== null && [one[field]].flat().includes(id),
      ) as Row[];
    },
    async finish(idbtrans) {
      const commitId = options.step ?? newId();
      // Record an undo that changed nothing too, so that the next undo moves on to the commit before it.
      if (records.all.length === 0 && options.undoes === undefined && !options.redoes)
        return { commitId, seq: null };
      // Candidates whose row, note or snapshot changed, and the one that the commit is about.
      const about = records.all.flatMap(({ table, id }) => {
        const owner = table === 'candidates' ? id : rowsOf(table).get(id)?.candidateId;
        return typeof owner === 'string' ? [owner] : [];
      });
      const touched = [...about, ...(options.candidateId ? [options.candidateId] : []), ...(await sharing())];
      await readMany('candidates', touched);
      const owners = new Set(touched.filter((id) => rowsOf('candidates').get(id)));
      const head: Omit<ChangeRow, 'recordIds' | 'records'> = {
        commitId,
        device,
        stamp,
        atMs: nowMs,
        kind: options.kind,
        candidateId: options.candidateId ?? null,
        ...(options.undoable === false ? {} : { undoable: 1 }),
        ...(options.undoes === undefined ? {} : { undoes: options.undoes }),
        ...(options.redoes && { redoes: 1 }),
      };
      let seq = 0;
      for (let from = 0; from === 0 || from < records.all.length; from += RECORDS_A_ROW) {
        const part = records.all
          .slice(from, from + RECORDS_A_ROW)
          .map((one) => kept(one, head.undoable === 1));
        const recordIds = part.map(({ table, id }) => `${table}:${id}`);
        seq = await db.changes.add({ ...head, recordIds, records: part });
      }
      const written = new Map<RecordTable, Row[]>();
      for (const [table, rows] of read) {
        const some: Row[] = [];
        for (const [id, one] of rows) {
          const isTouched = table === 'candidates' && owners.has(id);
          if (one === null || !(records.known(table, id) || isTouched)) continue;
          some.push({ ...one, seq, ...(isTouched && { updatedAtMs: nowMs }) });
        }
        if (some.length > 0) written.set(table, some);
      }
      if (added > 1) await later.reserve(added - 1);
      const writeList = await refresh(written, (table, id) => records.known(table, id)?.created === true);
      const writing = [...[...written].map(([table, some]) => db[table].bulkPut(some)), writeList()];
      // Requested in the same task as the writes: otherwise the browser rolls everything back if the page closes before
      // every write is confirmed.
      idbtrans.commit();
      await Promise.all(writing);
      return { commitId, seq };
    },
  };
}
