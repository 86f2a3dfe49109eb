import type { Problem } from '../../lib/model/result';
import type { LabelChange } from '../../lib/store/change';
import { editLabels } from '../../lib/store/edit-labels';
import { useShortlist } from '../data/use-shortlist';
import type { ToastWords } from '../ui/toast';
import { useUndo } from './use-undo';

/** Makes changes to tags, lists, stages or fields; `done` is the sentence of the toast that offers Undo. */
export type EditLabels = (
  changes: readonly LabelChange[],
  done: ToastWords,
  /** Changes that share an id are one undo step. */
  step?: string,
) => Promise<Problem | null>;

/** Returns the problem of the change, or null if it was made. */
export function useLabelEdits(): EditLabels {
  const db = useShortlist();
  const { offer } = useUndo();
  return async (changes, done, step) => {
    const result = await editLabels(db, changes, step === undefined ? {} : { step });
    if (!result.ok) return result.problem;
    if (result.value !== null) offer(done, result.value);
    return null;
  };
}
