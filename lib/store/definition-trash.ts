import { ok, type Result } from '../model/result';
import { DAY_MS } from '../model/time';
import { hasCertainlyCome } from './clock-sightings';
import { commitStep } from './commit-step';
import type { ShortlistDatabase } from './database';
import { DEFINITION_KINDS } from './definitions';
import { addFinalStep } from './final-steps';
import { forgetChanges } from './forget-changes';
import { attempt } from './problems';
import { notInTrash } from './refused';
import { type DefinitionRow, readDefinitionRow } from './rows';
import type { DefinitionTable } from './schema';
import { TRASH_DAYS } from './trash';

const TABLES: readonly DefinitionTable[] = ['briefs', 'benchmarkTables', 'views'];

/** A removed brief, own table or view. */
export interface TrashedDefinition {
  table: DefinitionTable;
  id: string;
  /** The name of the brief or view, or the source of the table; empty if it has none. */
  name: string;
  trashedAtMs: number;
}

/** The removed briefs, own tables and views, most recently removed first. */
export async function listTrashedDefinitions(db: ShortlistDatabase): Promise<TrashedDefinition[]> {
  const found = await Promise.all(
    TABLES.map(async (table) =>
      (await db[table].toArray()).map(readDefinitionRow).flatMap((row): TrashedDefinition[] => {
        if (row === null || row.trashedAtMs === null) return [];
        const name = table === 'benchmarkTables' ? row.source : row.name;
        const { id, trashedAtMs } = row;
        return [{ table, id, name: typeof name === 'string' ? name : '', trashedAtMs }];
      }),
    ),
  );
  return found.flat().toSorted((a, b) => b.trashedAtMs - a.trashedAtMs);
}

/** Restores a definition from the trash. Returns the commit that Undo reverts. */
export function restoreDefinition(
  db: ShortlistDatabase,
  table: DefinitionTable,
  id: string,
  nowMs = Date.now(),
): Promise<Result<string>> {
  const change = { type: 'define', table, id, values: {} } as const;
  return commitStep(db, [change], { kind: DEFINITION_KINDS[table], nowMs }, 'still-in-trash');
}

/** Permanently deletes a definition that is in the trash, with its history. */
export function eraseDefinition(
  db: ShortlistDatabase,
  table: DefinitionTable,
  id: string,
  nowMs = Date.now(),
): Promise<Result<null>> {
  return attempt(db, 'nothing-erased', async () => {
    await db.transaction('rw', db[table], db.changes, db.meta, async () => {
      // Another page may have restored it meanwhile.
      if (readDefinitionRow(await db[table].get(id))?.trashedAtMs == null) throw notInTrash();
      await db[table].delete(id);
      await forgetChanges(db, new Set([`${table}:${id}`]));
      await addFinalStep(db, 'erased', nowMs);
    });
    return ok(null);
  });
}

/** Deletes those whose time in the trash is certainly over. Returns how many. */
export async function deleteExpiredDefinitions(
  db: ShortlistDatabase,
  nowMs: number,
  sightings: readonly number[],
): Promise<number> {
  const isOver = (row: DefinitionRow | null): row is DefinitionRow =>
    row !== null &&
    row.trashedAtMs !== null &&
    isTrashed(row) &&
    hasCertainlyCome(row.trashedAtMs + TRASH_DAYS * DAY_MS, nowMs, sightings);
  let count = 0;
  for (const table of TABLES) {
    if (!(await db[table].toArray()).map(readDefinitionRow).some(isOver)) continue;
    // Read again within the transaction: another page may have restored one meanwhile.
    count += await db.transaction('rw', db[table], db.changes, async () => {
      const over = (await db[table].toArray()).map(readDefinitionRow).filter(isOver);
      await db[table].bulkDelete(over.map(({ id }) => id));
      await forgetChanges(db, new Set(over.map(({ id }) => `${table}:${id}`)));
      return over.length;
    });
  }
  return count;
}

/** Whether a commit put the row into the trash: a damaged date must not delete it. */
export function isTrashed(row: unknown): boolean {
  const { stamps } = row as { stamps?: unknown };
  return typeof stamps === 'object' && stamps !== null && 'trashedAtMs' in stamps;
}
