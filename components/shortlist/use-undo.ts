import type { Result } from '../../lib/model/result';
import type { ShortlistDatabase } from '../../lib/store/database';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { closeOffer, redo, showUndone } from '../data/redo';
import { lastChangeMs, nextToUndo, takeBack, type UndoneFor } from '../data/take-back';
import { useShortlist } from '../data/use-shortlist';
import { showProblem, showToast, type ToastWords } from '../ui/toast';
import { showToastWithUndo } from '../ui/toast-with-undo';
import { undoOutsideHistory } from '../ui/undo-outside-history';
import { askToUndo, closeUndoQuestion } from './undo-question';
import { undoneText } from './undo-words';

/**
 * Undoes the last change, or offers to undo one commit, and reports what came back and what did not. Asks before it takes back an
 * import, a merge or a change of many profiles, so that a key pressed once too often takes nothing of that size.
 */
export function useUndo() {
  const db = useShortlist();
  return {
    undoLast: async () => {
      if (await undoneOutsideHistory(db)) return;
      const next = await nextToUndo(db);
      if (!next.ok) return showProblem(() => inOneLine(next.problem));
      if (next.value === null) return showToast(() => say('undo.none'));
      const { commitId, large } = next.value;
      if (large === null) await undo(db, commitId);
      else askToUndo(commitId, large, () => void undo(db, commitId));
    },
    redo: () => redo(db),
    offer: (words: ToastWords, commitId: string) => {
      const takeItBack = async (): Promise<Result<unknown>> => {
        const result = await takeBack(db, commitId);
        if (result.ok && result.value) report(db, result.value);
        return result;
      };
      showToastWithUndo(words, takeItBack, () => say('undo.not-yet'), commitId);
    },
  };
}

async function undo(db: ShortlistDatabase, commitId: string): Promise<void> {
  const result = await takeBack(db, commitId);
  if (!result.ok) showProblem(() => inOneLine(result.problem));
  else if (result.value) report(db, result.value);
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
  closeUndoQuestion();
  if (undone.conflicts.length > 0) showProblem(() => undoneText(undone));
  else if (isOfMany(undone)) showUndone(db, () => undoneText(undone));
  else showToast(() => undoneText(undone));
}

/** One key too many loses much work. A backup that was merged is merged again instead. */
const isOfMany = ({ kind }: UndoneFor): boolean => kind.startsWith('many-') && kind !== 'many-merged';
