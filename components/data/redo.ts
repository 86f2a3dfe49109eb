import type { ShortlistDatabase } from '../../lib/store/database';
import { say } from '../../lib/words/catalogue/say';
import { inOneLine } from '../../lib/words/problem-words';
import { showProblem, showToast } from '../ui/toast';
import { redoLast } from './take-back';

/** Does the import that was undone last again, and reports it. */
export async function redo(db: ShortlistDatabase): Promise<void> {
  const result = await redoLast(db);
  if (!result.ok) showProblem(inOneLine(result.problem));
  else if (result.value === null) showToast(say('undo.redo-none'));
  else showToast(say('undo.redone', { profiles: result.value }));
}

/** Reports that an import was undone, and offers the way back: its file may be gone. */
export const showUndoneImport = (db: ShortlistDatabase, words: string): void =>
  showToast(words, () => void redo(db), say('undo.redo'));
