import { useRef } from 'react';
import { undoLast } from '../data/take-back';
import { useShortlist } from '../data/use-shortlist';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { useShortcut } from '../ui/keys/use-shortcut';
import { showProblem, showToast } from '../ui/toast';
import { inOneLine } from '../ui/toast-with-undo';
import { undoneText } from './undo-words';

/** Undoes the last change by its key, even if it was made in another window or before a restart. */
export function UndoKey() {
  const db = useShortlist();
  const place = useRef<HTMLSpanElement>(null);
  const undo = async () => {
    const result = await undoLast(db);
    if (!result.ok) showProblem(inOneLine(result.problem));
    else if (result.value === null) showToast('There is nothing to undo.');
    else if (result.value.conflicts.length > 0) showProblem(undoneText(result.value));
    else showToast(undoneText(result.value));
  };
  useShortcut({
    shortcut: SHORTCUTS.undo,
    words: 'Undo the last change to the shortlist',
    element: place,
    action: () => void undo(),
  });
  // Only marks where the key belongs; it takes no room.
  return <span ref={place} style={{ display: 'contents' }} />;
}
