import { readChangeRow } from './change-rows';
import { newId } from './clock';
import { write } from './commit';
import { rowsAt } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { markUndone } from './forget-undone';
import { eachRun } from './history-runs';
import type { ChangeRow } from './schema';
import { type DoneStep, doneStep } from './step-done';
import { isFromFile, outlineOf, type StepOutline } from './step-outline';
import { again, partsOf, refuseChanged } from './step-parts';
import type { UndoConflict } from './undo-conflict';
import { isLabelTable } from './undo-labels';
import { undoPart } from './undo-part';
import { markStep, type UnfinishedStep } from './unfinished-step';

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
  await eachRun(db, (stored) => {
    if (typeof stored.undoes === 'string') undone.add(stored.undoes);
    else {
      // An unreadable commit must not block the commits before it.
      const row = readChangeRow(stored);
      if (row !== null && undone.has(row.commitId)) steps.add(row.commitId);
      else if (row !== null) found.push(row);
    }
    return found.length === 0 && steps.size < MAX_UNDO;
  });
  return found[0] ?? null;
}

/**
 * Undoes a commit by writing a new commit, a long one part by part. A field is restored only if it still has the value that the
 * commit set; otherwise it stays as it is, and both values are reported. If it ends halfway, `unfinishedStep` tells, and
 * `finishUndo` goes on.
 */
export async function undoCommit(
  db: ShortlistDatabase,
  commitId: string,
  nowMs = Date.now(),
): Promise<Undone | null> {
  return again(async () => {
    const outline = await outlineOf(db, commitId);
    if (outline === null) return null;
    const { since, seqs } = outline;
    const rest = seqs.filter((seq) => seq > since).toReversed();
    return undoParts(db, outline, rest, { undoId: newId(), done: 0, nowMs });
  });
}

/** Goes on with an undo that has ended halfway. */
export async function finishUndo(
  db: ShortlistDatabase,
  { commitId, undoId, seq: last, done, atMs }: UnfinishedStep,
): Promise<Undone | null> {
  const outline = await outlineOf(db, commitId, undoId);
  if (outline === null) return null;
  const { since, seqs } = outline;
  const rest = seqs.filter((seq) => seq > since && seq < last).toReversed();
  return undoParts(db, outline, rest, { undoId, done, nowMs: atMs });
}

interface Progress {
  /** The commit that undoes the step. */
  undoId: string;
  /** Parts that are written. */
  done: number;
  nowMs: number;
}

/** Takes back the rows with these numbers, newest first. */
async function undoParts(
  db: ShortlistDatabase,
  outline: StepOutline,
  seqs: readonly number[],
  { undoId, done: before, nowMs }: Progress,
): Promise<Undone> {
  const { commitId, first } = outline;
  const { kind, candidateId } = first;
  const parts = partsOf(seqs);
  const of = before + parts.length;
  const conflicts: UndoConflict[] = [];
  let nextInQueue: string | null = null;
  for (const [at, part] of parts.entries()) {
    const [done, isLast] = [before + at + 1, at === parts.length - 1];
    const options = { kind: 'undo', candidateId, nowMs, undoes: commitId, step: undoId } as const;
    await write(db, options, async (writer) => {
      if (done === 1) await refuseChanged(db, outline);
      const rows = await rowsAt(db, part);
      const undone = await undoPart(db, writer, outline, { rows, isFirst: done === 1, isLast });
      conflicts.push(...undone.conflicts);
      nextInQueue = undone.nextInQueue ?? nextInQueue;
      outline.stamps.add(writer.stamp);
      const mark = { does: 'undo', commitId, undoId, seq: part.at(-1) ?? 0, done, of, atMs: nowMs } as const;
      await markStep(db, isLast ? null : mark);
      if (isLast && isFromFile(kind)) await markUndone(db, commitId, nowMs);
    });
  }
  // A tag that was created with its first profile, and is in use elsewhere by now, stays without a word.
  const told = kind.startsWith('label-') ? conflicts : conflicts.filter(({ table }) => !isLabelTable(table));
  return { ...(await doneStep(db, outline, told)), conflicts: told, nextInQueue };
}
