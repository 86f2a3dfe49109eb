import type { ShortlistDatabase } from '../../lib/store/database';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { openToast, showProblem, showToast, toastManager } from '../ui/toast';
import { redoLast } from './take-back';

/** The toast that offers to redo an import. */
let offer: string | null = null;

function closeOffer(): void {
  if (offer !== null) toastManager.close(offer);
  offer = null;
}

/** Does the import that was undone last again, and reports it. */
export async function redo(db: ShortlistDatabase): Promise<void> {
  const result = await redoLast(db);
  if (!result.ok) return showProblem(inOneLine(result.problem));
  closeOffer();
  if (result.value === null) showToast(say('undo.redo-none'));
  else showToast(say('undo.redone', { profiles: result.value }));
}

/** Reports that an import was undone, and offers the way back: its file may be gone. */
export function showUndoneImport(db: ShortlistDatabase, words: string): void {
  closeOffer();
  offer = openToast(words, () => void redo(db), say('undo.redo'));
}
