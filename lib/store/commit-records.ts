import type { RecordChange, RecordTable } from './schema';

/** What a commit does to each row, while it is put together. */
export interface CommitRecords {
  /** In the order of their first change. */
  all: readonly RecordChange[];
  known(table: RecordTable, id: string): RecordChange | undefined;
  /** The record of a row; an empty one if the commit has not touched it yet. */
  of(table: RecordTable, id: string, created: boolean): RecordChange;
}

export function commitRecords(): CommitRecords {
  const all: RecordChange[] = [];
  const byTable: ByTable<RecordChange> = new Map();
  return {
    all,
    known: (table, id) => ofTable(byTable, table).get(id),
    of(table, id, created) {
      const ids = ofTable(byTable, table);
      let record = ids.get(id);
      if (record === undefined) {
        record = { table, id, created, before: {}, beforeStamps: {}, after: {} };
        ids.set(id, record);
        all.push(record);
      }
      return record;
    },
  };
}

/** By table and then by id: a key made of both would be searched letter by letter for each value that is set. */
export type ByTable<Value> = Map<RecordTable, Map<string, Value>>;

export function ofTable<Value>(tables: ByTable<Value>, table: RecordTable): Map<string, Value> {
  let ids = tables.get(table);
  if (ids === undefined) {
    ids = new Map();
    tables.set(table, ids);
  }
  return ids;
}
