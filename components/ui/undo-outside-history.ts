import { say } from '../../lib/words/catalogue/say';
import { openToast, showToast, type ToastWords, toastManager } from './toast';

interface UndoOutsideHistory {
  /** When the toast that offers it was opened. */
  atMs: number;
  undo(): void;
}

/** The newest one: while its toast is open, or of a step that changed nothing until it is undone. */
let newest: (UndoOutsideHistory & { id: string | null }) | null = null;

/**
 * Reports what the history of changes does not hold, such as a cleared selection, and offers Undo. While the toast is open, the key
 * for Undo takes it back too. Returns a function that ends the offer.
 */
export function offerUndoOutsideHistory(words: ToastWords, undo: () => void): () => void {
  const onClose = () => {
    if (newest?.id === id) newest = null;
  };
  const id = openToast(words, undo, { onClose });
  const close = () => toastManager.close(id);
  newest = {
    id,
    atMs: Date.now(),
    undo: () => {
      close();
      undo();
    },
  };
  return close;
}

/**
 * Reports a step of the user's that changed nothing. The key for Undo says so first: it would take back an earlier change, which may
 * be out of view.
 */
export function showUnchanged(words: ToastWords): void {
  showToast(words);
  const step = {
    id: null,
    atMs: Date.now(),
    undo: () => {
      if (newest === step) newest = null;
      showToast(() => say('undo.unchanged'));
    },
  };
  newest = step;
}

/** What the key for Undo takes back unless a later change is in the history; null for nothing. */
export const undoOutsideHistory = (): UndoOutsideHistory | null => newest;
