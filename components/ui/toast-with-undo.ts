import type { Result } from '../../lib/model/result';
import { inOneLine } from '../../lib/words/problem-words';
import { showProblem, showToast } from './toast';

/** Reports an action and offers Undo. If Undo fails, shows `still` and offers it again. */
export function showToastWithUndo(words: string, undo: () => Promise<Result<unknown>>, still: string): void {
  showToast(words, async () => {
    const result = await undo();
    if (result.ok) return;
    showProblem(inOneLine(result.problem));
    showToastWithUndo(still, undo, still);
  });
}
