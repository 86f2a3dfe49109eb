import type { Result } from '../../lib/model/result';
import { inOneLine } from '../../lib/words/problem-words';
import { openToast, showProblem, type ToastWords, toastManager } from './toast';

/** The toasts that offer to undo a commit, by its id. */
const offers = new Map<string, string>();

/**
 * Reports an action and offers Undo. If Undo fails, shows `still` and offers it again. `commitId` names what Undo takes back,
 * so that the offer ends if it is taken back in another way.
 */
export function showToastWithUndo(
  words: ToastWords,
  undo: () => Promise<Result<unknown>>,
  still: ToastWords,
  commitId?: string,
): void {
  const id = openToast(words, async () => {
    const result = await undo();
    if (result.ok) return;
    const { problem } = result;
    showProblem(() => inOneLine(problem));
    showToastWithUndo(still, undo, still, commitId);
  });
  if (commitId !== undefined) offers.set(commitId, id);
}

/** Closes the toast that offers to undo a commit, because it is undone. */
export function closeOfferOf(commitId: string): void {
  const id = offers.get(commitId);
  offers.delete(commitId);
  if (id !== undefined) toastManager.close(id);
}
