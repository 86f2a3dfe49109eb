import type { ShortlistDatabase } from '../../lib/store/database';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { openToast, showProblem, showToast, type ToastWords, toastManager } from '../ui/toast';
import { redoneText } from './redo-words';
import { stepInTurn } from './steps-in-turn';
import { redoLast } from './take-back';

/** The toast that offers to redo what was just undone. */
let offer: string | null = null;

/** Closes the offer to redo a step, because another one is next now. */
export function closeOffer(): void {
  if (offer !== null) toastManager.close(offer);
  offer = null;
}

/** Does the step again that was undone last, and reports it. */
export async function redo(db: ShortlistDatabase): Promise<void> {
  await stepInTurn(() => redoNext(db));
}

async function redoNext(db: ShortlistDatabase): Promise<void> {
  const result = await redoLast(db);
  if (!result.ok) return showProblem(() => inOneLine(result.problem));
  closeOffer();
  const { value } = result;
  if (value === null) showToast(() => say('undo.redo-none'));
  else if (typeof value === 'string') showToast(() => say(`undo.redo-${value}`));
  else showToast(() => redoneText(value));
}

/** Reports that a change was undone, and offers the way back. */
export function showUndone(db: ShortlistDatabase, words: ToastWords): void {
  closeOffer();
  offer = openToast(words, () => void redo(db), { name: () => say('undo.redo') });
}
