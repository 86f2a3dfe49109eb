import { openToast, type ToastWords, toastManager } from './toast';

interface UndoOutsideHistory {
  /** When the toast that offers it was opened. */
  atMs: number;
  undo(): void;
}

/** The newest one, while its toast is open. */
let newest: (UndoOutsideHistory & { id: string }) | null = null;

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

/** What the key for Undo takes back unless a later change is in the history; null if no such toast is open. */
export const undoOutsideHistory = (): UndoOutsideHistory | null => newest;
