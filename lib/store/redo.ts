import { write } from './commit';
import { newestSeq, rowsAt, seqsOf } from './commit-rows';
import type { ShortlistDatabase } from './database';
import { asLeftBy } from './redo-as-left';
import { redoImported } from './redo-import';
import { redoChanged } from './redo-part';
import { redoHistory } from './redo-steps';
import { ChangedUnderneath } from './refused';
import type { CommitKind } from './schema';
import { type DoneStep, doneStep } from './step-done';
import { outlineOf, type StepOutline } from './step-outline';
import { partsOf } from './step-parts';
import { markStep, type UnfinishedStep } from './unfinished-step';

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
 * Repeats the step that Undo reverted last, from the history, a long one part by part. Undo can revert it once more. A value that
 * has changed since the undo stays as it is. If it ends halfway, `unfinishedStep` tells, and `finishRedo` goes on.
 */
export async function redoCommit(
  db: ShortlistDatabase,
  commitId: string,
  nowMs = Date.now(),
): Promise<Redone | null> {
  const outline = await outlineOf(db, commitId);
  if (outline === null) return null;
  const undoId = outline.undoIds[0] ?? '';
  return redoParts(db, outline, { undoId, last: null, done: 0, nowMs });
}

/** Goes on with a redo that has ended halfway. */
export async function finishRedo(
  db: ShortlistDatabase,
  { commitId, undoId, seq: last, done, atMs }: UnfinishedStep,
): Promise<Redone | null> {
  const outline = await outlineOf(db, commitId);
  return outline && redoParts(db, outline, { undoId, last, done, nowMs: atMs });
}

interface Progress {
  /** The commit that undid the step. */
  undoId: string;
  /** The number of the last row that was done again; null if none was. */
  last: number | null;
  /** Parts that are written. */
  done: number;
  nowMs: number;
}

async function redoParts(
  db: ShortlistDatabase,
  outline: StepOutline,
  { undoId, last, done: before, nowMs }: Progress,
): Promise<Redone> {
  const { commitId, seqs, first } = outline;
  const { kind, candidateId } = first;
  const isImport = kind === 'many-imported';
  const undoSeqs = await seqsOf(db, undoId);
  const asLeft = await asLeftBy(db, outline, undoSeqs);
  // An import from its own rows, and anything else from what the undo did, last first.
  const all = isImport ? seqs.filter((seq) => seq < (undoSeqs[0] ?? 0)) : undoSeqs.toReversed();
  const rest = last === null ? all : all.slice(all.indexOf(last) + 1);
  const parts = partsOf(rest);
  const of = before + parts.length;
  const options = { kind, candidateId, nowMs, step: commitId, redoes: true } as const;
  let left = 0;
  let lastSeq: number | null = null;
  // Nobody has saved one of its profiles meanwhile.
  let isAlone = before === 0;
  for (const [at, part] of parts.entries()) {
    const done = before + at + 1;
    const { seq } = await write(db, options, async (writer) => {
      if (done === 1) await refuseUnlessNext(db, outline, undoId);
      const rows = await rowsAt(db, part);
      asLeft.addStamp(writer.stamp);
      isAlone &&= done === 1 || lastSeq === (await newestSeq(db));
      const labels = done === 1 ? outline.labels.map(({ record }) => record) : [];
      if (isImport) await redoImported(db, writer, { rows, labels, isAlone }, asLeft.isAsLeft);
      else left += await redoChanged(writer, rows, asLeft.isAsLeft);
      const mark = { does: 'redo', commitId, undoId, seq: part.at(-1) ?? 0, done, of, atMs: nowMs } as const;
      await markStep(db, done === of ? null : mark);
    });
    lastSeq = seq;
  }
  return { ...(await doneStep(db, outline)), left };
}

async function refuseUnlessNext(db: ShortlistDatabase, { commitId, first }: StepOutline, undoId: string) {
  const [next] = (await redoHistory(db)).steps;
  if (next?.commitId !== commitId || next.undoId !== undoId || refusalOf(first.kind) !== null)
    throw new ChangedUnderneath();
}
