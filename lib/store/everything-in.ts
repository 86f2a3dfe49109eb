import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { unpack } from './pack';
import { attempt } from './problems';
import { postRowsOf } from './read-snapshots';
import { readNumbersRow } from './rows';

/** Derived from other tables, or meaningless outside this browser. */
const LEFT_OUT = ['listChunks', 'meta', 'erased'];
const ROWS_AT_ONCE = 500;

/**
 * Everything in a database as JSON text, in parts: one object with a list of rows per table. Rows are as stored; numbers are
 * unpacked. Rows that this version cannot read are included as they are.
 */
export function everythingIn(db: ShortlistDatabase): Promise<Result<string[]>> {
  return attempt(db, 'no-file', async () => {
    await db.open();
    const tables = db.tables.filter(({ name }) => !LEFT_OUT.includes(name));
    const parts = ['{'];
    for (const [at, table] of tables.entries()) {
      parts.push(`${at > 0 ? ',' : ''}\n${JSON.stringify(table.name)}: [`);
      const keys = await table.toCollection().primaryKeys();
      for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
        const rows = await table.bulkGet(keys.slice(from, from + ROWS_AT_ONCE));
        const read =
          table.name === 'numbers' ? await Promise.all(rows.map((row) => unpacked(db, row))) : rows;
        const texts = read.map((row) => JSON.stringify(row, withoutBytes));
        parts.push(`${from > 0 ? ',\n' : '\n'}${texts.join(',\n')}`);
      }
      parts.push('\n]');
    }
    parts.push('\n}\n');
    return ok(parts);
  });
}

async function unpacked(db: ShortlistDatabase, row: unknown): Promise<unknown> {
  const read = readNumbersRow(row);
  if (read === null) return row;
  return { ...read, numbers: await unpack(read, await postRowsOf(db, read.candidateId)) };
}

const withoutBytes = (_: string, value: unknown) => (value instanceof Uint8Array ? undefined : value);
