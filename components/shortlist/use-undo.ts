import type { Result } from '../../lib/model/result';
import type { ShortlistDatabase } from '../../lib/store/database';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { closeOffer, redo, showUndone } from '../data/redo';
import { lastChangeMs, takeBack, type UndoneFor, undoLast } from '../data/take-back';
import { useShortlist } from '../data/use-shortlist';
import { showProblem, showToast, type ToastWords } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import { undoOutsideHistory } from '../ui/undo-outside-history';
import { undoneText } from './undo-words';

/** Undoes the last change, or offers to undo one commit, and reports what came back and what did not. */
export function useUndo() {
  const db = useShortlist();
  return {
    undoLast: async () => {
      if (await undoneOutsideHistory(db)) return;
      const result = await undoLast(db);
      if (!result.ok) showProblem(() => inOneLine(result.problem));
      else if (result.value === null) showToast(() => say('undo.none'));
      else report(db, result.value);
    },
    redo: () => redo(db),
    offer: (words: ToastWords, commitId: string) => {
      const undo = async (): Promise<Result<unknown>> => {
        const result = await takeBack(db, commitId);
        if (result.ok && result.value) report(db, result.value);
        return result;
      };
      showToastWithUndo(words, undo, () => say('undo.not-yet'), commitId);
    },
  };
}

/** Takes back what a toast offers and no history holds, if nothing was changed since. */
async function undoneOutsideHistory(db: ShortlistDatabase): Promise<boolean> {
  const offered = undoOutsideHistory();
  if (offered === null) return false;
  const changed = await lastChangeMs(db);
  // Another press may have taken it back by now.
  if (offered !== undoOutsideHistory() || (changed.ok && changed.value > offered.atMs)) return false;
  offered.undo();
  return true;
}

function report(db: ShortlistDatabase, undone: UndoneFor): void {
  closeOffer();
  if (undone.conflicts.length > 0) showProblem(() => undoneText(undone));
  else if (isOfMany(undone)) showUndone(db, () => undoneText(undone));
  else showToast(() => undoneText(undone));
}

/** One key too many loses much work. A backup that was merged is merged again instead. */
const isOfMany = ({ kind }: UndoneFor): boolean => kind.startsWith('many-') && kind !== 'many-merged';
