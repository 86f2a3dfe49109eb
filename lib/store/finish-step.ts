import type { ShortlistDatabase } from './database';
import { finishRedo, type Redone } from './redo';
import { finishUndo, type Undone } from './undo';
import { markStep, unfinishedStep } from './unfinished-step';

/** Goes on with the undo or redo of this step that has ended halfway; null if it is complete by now. */
export async function finishStep(db: ShortlistDatabase, commitId: string): Promise<Undone | Redone | null> {
  const mark = await unfinishedStep(db);
  if (mark?.commitId !== commitId) return null;
  const finished = await (mark.does === 'undo' ? finishUndo(db, mark) : finishRedo(db, mark));
  // The history does not have the step any more, so nothing can go on.
  if (finished === null) await markStep(db, null);
  return finished;
}
