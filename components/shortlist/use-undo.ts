import type { Result } from '../../lib/model/result';
import type { ShortlistDatabase } from '../../lib/store/database';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { isFromElsewhere, knowAsMadeHere } from '../data/made-here';
import { closeOffer, redo, showUndone } from '../data/redo';
import { redoneText } from '../data/redo-words';
import { stepInTurn } from '../data/steps-in-turn';
import { finishStep, lastChangeMs, nextToUndo, takeBack, type UndoneFor } from '../data/take-back';
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
    undoLast: () => stepInTurn(() => undoNext(db)),
    redo: () => redo(db),
    offer: (words: ToastWords, commitId: string) => {
      knowAsMadeHere(db, commitId);
      const takeItBack = async (): Promise<Result<unknown>> => {
        const result = await takeBack(db, commitId);
        if (result.ok && result.value) report(db, result.value);
        return result;
      };
      showToastWithUndo(words, takeItBack, () => say('undo.not-yet'), commitId);
    },
  };
}

async function undoNext(db: ShortlistDatabase): Promise<void> {
  if (await undoneOutsideHistory(db)) return;
  const next = await nextToUndo(db);
  if (!next.ok) return showProblem(() => inOneLine(next.problem));
  if (next.value === null) return showToast(() => say('undo.none'));
  const { commitId, large } = next.value;
  if (large === null) await undo(db, commitId, isFromElsewhere(db, next.value));
  else askToUndo(commitId, large, () => void undo(db, commitId));
}

async function undo(db: ShortlistDatabase, commitId: string, isElsewhere = false): Promise<void> {
  const result = await takeBack(db, commitId);
  if (!result.ok) showProblem(() => inOneLine(result.problem));
  else if (result.value) report(db, result.value, isElsewhere);
}

/** Goes on with an undo or redo that has ended halfway, and reports it. False if that failed. */
export async function finish(db: ShortlistDatabase, commitId: string): Promise<boolean> {
  const result = await finishStep(db, commitId);
  if (!result.ok) showProblem(() => inOneLine(result.problem));
  else if (result.value?.does === 'undo') report(db, result.value.undone);
  else if (result.value) {
    const { redone } = result.value;
    showToast(() => redoneText(redone));
  }
  return result.ok;
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

function report(db: ShortlistDatabase, undone: UndoneFor, isElsewhere = false): void {
  closeOffer();
  closeUndoQuestion();
  const words = () => {
    const done = undoneText(undone);
    return isElsewhere ? say('undo.elsewhere', { done }) : done;
  };
  if (undone.conflicts.length > 0) showProblem(words);
  else if (mayBeRedone(undone)) showUndone(db, words);
  else showToast(words);
}

/** A backup that was merged is merged again instead, and the queue may have moved on. What was erased is gone. */
const mayBeRedone = ({ kind }: UndoneFor): boolean =>
  !['many-merged', 'erased', 'workspace-deleted'].includes(kind) && !kind.startsWith('queue-');
