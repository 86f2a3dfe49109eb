import { eachRow, seqsOf, stampsAt } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { redoHistory } from './redo-steps';
import type { RecordTable, Row } from './schema';
import type { StepOutline } from './step-outline';

/** Whether a value of a row is as an undo left it, or as a step that was done again since. */
export type IsAsLeft = (table: RecordTable, row: Row, path: string) => boolean;

export interface AsLeft {
  isAsLeft: IsAsLeft;
  /** What was set with this stamp is of the redo itself. */
  addStamp(stamp: string): void;
}

/** Looks through the history for what tells whether a value is as the undo with these rows left it. */
export async function asLeftBy(
  db: ShortlistDatabase,
  { commitId, seqs }: StepOutline,
  undoSeqs: readonly number[],
): Promise<AsLeft> {
  const firstOfUndo = undoSeqs[0] ?? 0;
  // Also those of its parts that were done again before the window closed.
  const stamps = await stampsAt(db, [...undoSeqs, ...seqs.filter((seq) => seq > firstOfUndo)]);
  // Values have the stamp of the commit that set them. One that was done again has other stamps than at first.
  const commitOf = new Map<string, string>();
  const { redone } = await redoHistory(db);
  for (const id of redone)
    if (id !== commitId)
      for (const stamp of await stampsAt(db, await seqsOf(db, id))) commitOf.set(stamp, id);
  /** The stamps from before the step, to which the undo went back. */
  const before = new Map<string, string>();
  await eachRow(
    db,
    seqs.filter((seq) => seq < firstOfUndo),
    ({ records }) => {
      for (const { table, id, beforeStamps } of records)
        for (const [path, known] of Object.entries(beforeStamps)) {
          const key = `${table}:${id}:${path}`;
          if (!before.has(key)) before.set(key, known);
        }
    },
  );
  const isSame = (a: string | undefined, b: string | undefined) =>
    a !== undefined &&
    b !== undefined &&
    (a === b || (commitOf.has(a) && commitOf.get(a) === commitOf.get(b)));
  return {
    isAsLeft: (table, row, path) =>
      stamps.has(row.stamps[path] ?? '') ||
      isSame(row.echoes?.[path] ?? row.stamps[path], before.get(`${table}:${row.id}:${path}`)),
    addStamp: (stamp) => stamps.add(stamp),
  };
}
