import { readChangeRow } from './change-rows';
import { write } from './commit';
import { commitRows } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { redoImported } from './redo-import';
import { redoHistory, type UndoneStep } from './redo-steps';
import { ChangedUnderneath } from './refused';
import type { ChangeRow, CommitKind, RecordChange, RecordTable, Row, Values } from './schema';
import { type DoneStep, doneStep } from './step-done';
import { limitStage, stageIdsIn } from './undo-labels';
import type { Writer } from './writer';

/** Why a step cannot be repeated: a merge is still in its backup file, and the queue has gone on meanwhile. */
export type NoRedo = 'merge' | 'queue';

export interface NextRedo {
  commitId: string;
  /** Null if it can be repeated. */
  refused: NoRedo | null;
}

export interface Redone extends DoneStep {
  /** How many values stay as they are, because something changed them since. */
  left: number;
}

/** The step that Redo repeats next; null if there is none. It is read from the database, so it survives a restart. */
export async function nextRedo(db: ShortlistDatabase): Promise<NextRedo | null> {
  const [next] = (await redoHistory(db)).steps;
  if (next === undefined) return null;
  const kind = (await db.changes.where('commitId').equals(next.commitId).first())?.kind;
  return { commitId: next.commitId, refused: kind === undefined ? null : refusalOf(kind) };
}

function refusalOf(kind: CommitKind): NoRedo | null {
  if (kind === 'many-merged') return 'merge';
  return kind.startsWith('queue-') ? 'queue' : null;
}

/**
 * Repeats the step that Undo reverted last, from the history. Undo can revert it once more. A value that has changed since the
 * undo stays as it is.
 */
export async function redoCommit(
  db: ShortlistDatabase,
  commitId: string,
  nowMs = Date.now(),
): Promise<Redone | null> {
  const rows = await commitRows(db, commitId);
  const [first] = rows;
  if (!first) return null;
  const { kind, candidateId } = first;
  const options = { kind, candidateId, nowMs, step: commitId, redoes: true };
  let left = 0;
  await write(db, options, async (writer) => {
    const { steps, redone } = await redoHistory(db);
    const [step] = steps;
    if (step?.commitId !== commitId || refusalOf(kind) !== null) throw new ChangedUnderneath();
    const undo = await undoneIn(db, step, rows, redone);
    const tables = Map.groupBy(
      [...undo.records, ...rows.flatMap(({ records }) => records)],
      (one) => one.table,
    );
    for (const [table, some] of tables)
      await writer.read(
        table,
        some.map(({ id }) => id),
      );
    if (kind === 'many-imported') await redoImported(writer, rows, undo.isAsLeft);
    else left = await redoAll(writer, undo);
  });
  return { ...(await doneStep(db, rows)), left };
}

interface UndoneRecords {
  /** What the undo did to each row, last first. */
  records: RecordChange[];
  /** Whether a value of a row is as the undo left it, or as a step that was done again since. */
  isAsLeft(table: RecordTable, row: Row, path: string): boolean;
}

async function undoneIn(
  db: ShortlistDatabase,
  { undoId }: UndoneStep,
  rows: readonly ChangeRow[],
  redone: ReadonlySet<string>,
): Promise<UndoneRecords> {
  const undos = (await db.changes.where('commitId').equals(undoId).toArray())
    .map(readChangeRow)
    .filter((row) => row !== null);
  const [{ stamp, seq = 0 } = { stamp: '' }] = undos;
  // Values have the stamp of the commit that set them. One that was done again has other stamps than at first.
  const commitOf = new Map<string, string>();
  for (const commitId of redone)
    for (const row of await commitRows(db, commitId)) commitOf.set(row.stamp, commitId);
  const isSame = (a: string | undefined, b: string | undefined) =>
    a !== undefined &&
    b !== undefined &&
    (a === b || (commitOf.has(a) && commitOf.get(a) === commitOf.get(b)));
  /** The stamps from before the step, to which the undo went back. */
  const before = new Map<string, string>();
  for (const row of rows.filter((one) => (one.seq ?? 0) < seq))
    for (const { table, id, beforeStamps } of row.records)
      for (const [path, known] of Object.entries(beforeStamps)) {
        const key = `${table}:${id}:${path}`;
        if (!before.has(key)) before.set(key, known);
      }
  return {
    records: undos.flatMap(({ records }) => records).toReversed(),
    isAsLeft: (table, row, path) =>
      row.stamps[path] === stamp ||
      isSame(row.echoes?.[path] ?? row.stamps[path], before.get(`${table}:${row.id}:${path}`)),
  };
}

/** Sets everything as it was before the undo. Returns how many values stay as they are. */
async function redoAll(writer: Writer, { records, isAsLeft }: UndoneRecords): Promise<number> {
  const stages = await stageIdsIn(writer);
  let left = 0;
  for (const { table, id, before } of records) {
    const row = writer.known(table, id);
    const paths = Object.keys(before);
    const again = paths.filter((path) => row !== null && isAsLeft(table, row, path));
    const values: Values = Object.fromEntries(again.map((path) => [path, before[path]]));
    // It is in the trash for as long as one that is removed now.
    if (typeof values.trashedAtMs === 'number') values.trashedAtMs = writer.nowMs;
    const { values: allowed } = table === 'candidates' ? limitStage(stages, values) : { values };
    left += paths.length - Object.keys(allowed).length;
    if (row !== null) writer.setKnown(table, id, allowed);
  }
  return left;
}
