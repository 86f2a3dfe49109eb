import { ok, type Result } from '../model/result';
import type { Change } from './change';
import { commit } from './commit';
import { commitStep } from './commit-step';
import type { ShortlistDatabase } from './database';
import { attempt } from './problems';
import { ChangedElsewhere } from './refused';
import { type DefinitionRow, readDefinitionRow } from './rows';
import type { CommitKind, DefinitionTable, Values } from './schema';

/** What the history calls a change of each. */
export const DEFINITION_KINDS: Record<DefinitionTable, CommitKind> = {
  briefs: 'brief',
  benchmarkTables: 'table',
  views: 'view',
};

/** Definitions as a screen lists them. */
export interface Definitions<Value> {
  /** In the user's order. */
  all: Value[];
  /** How many more are stored that this version cannot read. They stay as they are. */
  unreadable: number;
}

/** The definitions that are not in the trash. `read` returns null for a row that this version cannot read. */
export async function definitionsIn<Value>(
  db: ShortlistDatabase,
  table: DefinitionTable,
  read: (row: DefinitionRow) => Value | null,
): Promise<Definitions<Value>> {
  const stored = (await db[table].toArray()).map(readDefinitionRow);
  const rows = stored.filter((row) => row?.trashedAtMs !== undefined && row.trashedAtMs === null);
  const all = rows
    .toSorted((a, b) => (a?.order ?? 0) - (b?.order ?? 0))
    .map((row) => row && read(row))
    .filter((value) => value !== null);
  const unread = stored.filter((row) => row === null).length;
  return { all, unreadable: unread + rows.length - all.length };
}

/** The result of saving a definition. */
export interface Defined {
  /** What Undo reverts. */
  commitId: string;
  /** False if one that was there has changed. */
  isNew: boolean;
  /** As another page changed it in the same place; nothing was saved then. Null if it is saved. */
  elsewhere: DefinitionRow | null;
}

/** Saves the given values of a definition, and nothing else of it. */
export function define(
  db: ShortlistDatabase,
  definition: Omit<Extract<Change, { type: 'define' }>, 'type'>,
  nowMs = Date.now(),
): Promise<Result<Defined>> {
  return attempt(db, 'definition-unchanged', async (): Promise<Result<Defined>> => {
    const options = { kind: DEFINITION_KINDS[definition.table], nowMs };
    let commitId: string;
    try {
      commitId = (await commit(db, [{ type: 'define', ...definition }], options)).commitId;
    } catch (error) {
      const elsewhere = error instanceof ChangedElsewhere ? readDefinitionRow(error.now) : null;
      if (elsewhere === null) throw error;
      return ok({ commitId: '', isNew: false, elsewhere });
    }
    const rows = await db.changes.where('commitId').equals(commitId).toArray();
    const isNew = rows.some(({ records }) => records.some(({ created }) => created));
    return ok({ commitId, isNew, elsewhere: null });
  });
}

/** Removes a definition. Returns the commit that Undo reverts. */
export function removeDefinition(
  db: ShortlistDatabase,
  table: DefinitionTable,
  id: string,
  nowMs = Date.now(),
): Promise<Result<string>> {
  const change = { type: 'remove-definition', table, id } as const;
  return commitStep(db, [change], { kind: DEFINITION_KINDS[table], nowMs }, 'nothing-removed');
}

/** Puts definitions into this order. Returns the commit that Undo reverts. */
export function orderDefinitions(
  db: ShortlistDatabase,
  table: DefinitionTable,
  ids: readonly string[],
  nowMs = Date.now(),
): Promise<Result<string>> {
  const changes = ids.map((id, order) => ({ type: 'define', table, id, values: { order } }) as const);
  return commitStep(db, changes, { kind: DEFINITION_KINDS[table], nowMs }, 'definition-unchanged');
}

/** The values to set so that `before` becomes `after`; a path that is gone is set to undefined. */
export function changedValues(before: Values, after: Values): Values {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...paths]
      .filter((path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
      .map((path) => [path, after[path]]),
  );
}

/** Where the id of the chosen brief is in `meta`. */
export const ACTIVE_BRIEF = 'active-brief';

/** The id of the brief that profiles are checked against; null for none. */
export async function activeBriefId(db: ShortlistDatabase): Promise<string | null> {
  const stored = (await db.meta.get(ACTIVE_BRIEF))?.value;
  return typeof stored === 'string' ? stored : null;
}

/** A choice of the screen and no change of data, so it is not in the history. */
export function setActiveBrief(db: ShortlistDatabase, id: string | null): Promise<Result<null>> {
  return attempt(db, 'brief-still-chosen', async () => {
    await db.meta.put({ key: ACTIVE_BRIEF, value: id });
    return ok(null);
  });
}
