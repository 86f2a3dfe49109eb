import { readChangeRow } from './change-rows';
import { write } from './commit';
import { commitRows, rowsToUndo } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { sameValue, valueAt } from './paths';
import { lineUpAgain } from './queue/line-up-again';
import type { ChangeRow, RecordChange, Row, Values } from './schema';
import type { Sources } from './stamped-row';
import { type DoneStep, doneStep } from './step-done';
import type { UndoConflict } from './undo-conflict';
import { isLabelTable, type LimitedUndo, limitStage, limitUndo, stageIdsIn } from './undo-labels';
import { deleteUndoneImports, isFromFile, untouchedSince } from './undone-imports';
import type { Writer } from './writer';

export interface Undone extends DoneStep {
  conflicts: UndoConflict[];
  /** Whom the queue opens next because of the undo; null if that did not change. */
  nextInQueue: string | null;
}

/** How many commits can be undone in a row. */
export const MAX_UNDO = 50;

/** The commit that Undo reverts next, or null. It is read from the database, so it survives a restart. */
export async function nextUndo(db: ShortlistDatabase): Promise<ChangeRow | null> {
  const undone = new Set<string>();
  const steps = new Set<string>();
  const found: ChangeRow[] = [];
  await db.changes
    .where('undoable')
    .equals(1)
    .reverse()
    .until(() => found.length > 0 || steps.size >= MAX_UNDO)
    .each((stored) => {
      if (typeof stored.undoes === 'string') return void undone.add(stored.undoes);
      // An unreadable commit must not block the commits before it.
      const row = readChangeRow(stored);
      if (row === null) return;
      if (undone.has(row.commitId)) steps.add(row.commitId);
      else found.push(row);
    });
  return found[0] ?? null;
}

/**
 * Undoes a commit by writing a new commit. A field is restored only if it still has the value that the commit set; otherwise it
 * stays as it is, and both values are reported.
 */
export async function undoCommit(
  db: ShortlistDatabase,
  commitId: string,
  nowMs = Date.now(),
): Promise<Undone | null> {
  const rows = await commitRows(db, commitId);
  const [first] = rows;
  if (!first) return null;
  const { kind, candidateId } = first;
  let conflicts: UndoConflict[] = [];
  let nextInQueue: string | null = null;
  await write(db, { kind: 'undo', candidateId, nowMs, undoes: commitId }, async (writer) => {
    conflicts = [];
    const records = recordsToUndo(await rowsToUndo(db, commitId));
    const leaving = isFromFile(kind) ? await untouchedSince(db, rows) : undefined;
    for (const [table, some] of Map.groupBy(records, ({ record }) => record.table)) {
      await writer.read(
        table,
        some.map(({ record }) => record.id),
      );
    }
    conflicts = await takeBackAll(writer, records, leaving);
    const queued = records.filter(({ record }) => record.table === 'queue').map(({ record }) => record.id);
    nextInQueue = queued.length === 0 ? null : await lineUpAgain(writer, queued);
  });
  if (isFromFile(kind)) await deleteUndoneImports(db, { commitId, nowMs });
  // A tag that was created with its first profile, and is in use elsewhere by now, stays without a word.
  if (!kind.startsWith('label-')) conflicts = conflicts.filter(({ table }) => !isLabelTable(table));
  return { ...(await doneStep(db, rows, conflicts)), conflicts, nextInQueue };
}

interface RecordToUndo {
  record: RecordChange;
  stamp: string;
}

/** In the order to undo them: a deleted stage is back before its candidates, and a new one goes after them. */
function recordsToUndo(rows: readonly ChangeRow[]): RecordToUndo[] {
  const saved = rows.flatMap(({ records }) =>
    records.filter(({ table, created }) => created && table === 'candidates'),
  );
  const owners = new Set(saved.flatMap(({ id, after }) => [id, after.creatorId]));
  // Everything that came with a candidate goes to the trash and comes back with it: its row alone changes. An import also
  // adds notes and contacts to candidates that were there before, and its own labels, which leave with it.
  const ownsLabels = saved.length > 0 && !rows.some(({ kind }) => isFromFile(kind));
  const isPartOfIt = ({ table, id, created, after }: RecordChange) =>
    table !== 'candidates' &&
    ((created && (owners.has(id) || owners.has(after.candidateId))) || (ownsLabels && isLabelTable(table)));
  const all = rows.flatMap(({ records, stamp }) =>
    records.filter((record) => !isPartOfIt(record)).map((record) => ({ record, stamp })),
  );
  const turn = ({ record: { table, before } }: RecordToUndo) =>
    !isLabelTable(table) ? 1 : before.trashedAtMs == null ? 0 : 2;
  return all.toSorted((a, b) => turn(a) - turn(b));
}

/** Labels one after the other, each with its own checks; everything else in between at once. */
async function takeBackAll(
  writer: Writer,
  records: readonly RecordToUndo[],
  leaving?: ReadonlySet<string>,
): Promise<UndoConflict[]> {
  const conflicts: UndoConflict[] = [];
  let stages = await stageIdsIn(writer);
  for (const { record, stamp } of records) {
    const { table, id } = record;
    const row = writer.known(table, id);
    if (row === null) continue;
    const restored = restoredValues(row, record, stamp);
    let { values, stay }: LimitedUndo = { values: restored.values, stay: [] };
    if (isLabelTable(table)) {
      ({ values, stay } = await limitUndo(writer, table, row, values, leaving));
    } else if (table === 'candidates') ({ values, stay } = limitStage(stages, values));
    writer.setKnown(table, id, values, restored.sources);
    if (table === 'stages') stages = await stageIdsIn(writer);
    const kept = stay.map((path) => ({
      ...{ table, id, path, before: record.before[path], now: valueAt(row, path) },
    }));
    conflicts.push(...restored.conflicts, ...kept);
  }
  return conflicts;
}

/** The values that still are as the commit set them, and those that are not. */
function restoredValues(
  row: Row,
  { table, id, created, before, beforeStamps, beforeOrigins, after }: RecordChange,
  stamp: string,
): { values: Values; sources: Sources; conflicts: UndoConflict[] } {
  const conflicts: UndoConflict[] = [];
  const values: Values = {};
  const sources: Sources = {};
  const paths = created ? ['trashedAtMs'] : Object.keys(after);
  for (const path of paths) {
    const now = valueAt(row, path);
    if ((row.echoes?.[path] ?? row.stamps[path]) === stamp) {
      values[path] = before[path];
      const echo = beforeStamps[path];
      // As if it had never been merged, so that it can be merged again.
      const origin = row.origins?.[path] && (beforeOrigins?.[path] ?? echo);
      sources[path] = { echo, origin };
    } else if (!sameValue(now, before[path])) {
      conflicts.push({ table, id, path, before: before[path], now });
    }
  }
  return { values, sources, conflicts };
}
