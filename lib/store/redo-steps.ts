import type { ShortlistDatabase } from './database';
import { eachRun } from './history-runs';
import type { CommitKind } from './schema';

/** A step that Undo has taken back and that can be done again. */
export interface UndoneStep {
  commitId: string;
  /** The commit that took it back. */
  undoId: string;
}

export interface RedoHistory {
  /** The next one first. */
  steps: UndoneStep[];
  /** Commits that were done again since the last other change. */
  redone: ReadonlySet<string>;
}

/** Undo changes nothing for these, so there is nothing to do again. */
const FINAL: readonly CommitKind[] = ['erased', 'workspace-deleted'];

/**
 * What the last steps of Undo have taken back and Redo has not done again. Empty after any other change: only then everything is
 * as those steps left it.
 */
export async function redoHistory(db: ShortlistDatabase): Promise<RedoHistory> {
  const steps: UndoneStep[] = [];
  const redone = new Set<string>();
  /** Done again, and the undo that this answers is further back. */
  const open = new Set<string>();
  /** A long undo has several runs of rows if another window wrote between its parts. */
  const passed = new Set<string>();
  await eachRun(db, ({ commitId, undoes, redoes }) => {
    if (redoes === 1) {
      redone.add(commitId);
      open.add(commitId);
    } else if (typeof undoes !== 'string') return false;
    else if (!passed.has(commitId)) {
      passed.add(commitId);
      if (!open.delete(undoes)) steps.push({ commitId: undoes, undoId: commitId });
    }
    return true;
  });
  const kinds = await Promise.all(steps.map(({ commitId }) => kindOf(db, commitId)));
  return { steps: steps.filter((_, at) => !FINAL.includes(kinds[at] as CommitKind)), redone };
}

async function kindOf(db: ShortlistDatabase, commitId: string): Promise<CommitKind | undefined> {
  return (await db.changes.where('commitId').equals(commitId).first())?.kind;
}
