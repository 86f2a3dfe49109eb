import type { DBCore, DBCoreCursor, DBCoreTable } from 'dexie';
import type { ShortlistDatabase } from '../../../lib/store/database';

/** How many rows and keys the database passes while it answers, by table: what it returns, counts, or moves a cursor over. */
export function passedRows(db: ShortlistDatabase): Map<string, number> {
  const passed = new Map<string, number>();
  const pass = (table: string, rows: number) => passed.set(table, (passed.get(table) ?? 0) + rows);
  const watched = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    async query(request) {
      const answer = await table.query(request);
      pass(table.name, answer.result.length);
      return answer;
    },
    async count(request) {
      const count = await table.count(request);
      pass(table.name, count);
      return count;
    },
    async openCursor(request) {
      const cursor = await table.openCursor(request);
      if (cursor === null) return null;
      const start: DBCoreCursor['start'] = (onNext) =>
        cursor.start(() => {
          pass(table.name, 1);
          onNext();
        });
      return Object.create(cursor, { start: { value: start } }) as DBCoreCursor;
    },
  });
  const create = (core: DBCore): Partial<DBCore> => ({ ...core, table: (name) => watched(core.table(name)) });
  db.use({ stack: 'dbcore', name: 'passed-rows', create });
  return passed;
}
