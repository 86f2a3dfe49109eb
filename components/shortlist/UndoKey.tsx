import { useRef } from 'react';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { useShortcut } from '../ui/keys/use-shortcut';
import { useUndo } from './use-undo';

/** Undoes the last change by its key, even if it was made in another window or before a restart. */
export function UndoKey() {
  const place = useRef<HTMLSpanElement>(null);
  const { undoLast } = useUndo();
  useShortcut({
    shortcut: SHORTCUTS.undo,
    words: 'Undo the last change to the shortlist',
    element: place,
    action: () => void undoLast(),
  });
  // Only marks where the key belongs; it takes no room.
  return <span ref={place} style={{ display: 'contents' }} />;
}
