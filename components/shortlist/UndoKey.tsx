import { useEffect, useRef } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { followOwnCommits } from '../data/made-here';
import { isStepBusy } from '../data/steps-in-turn';
import { useShortlist } from '../data/use-shortlist';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { useShortcut } from '../ui/keys/use-shortcut';
import { useUndo } from './use-undo';

/**
 * Undoes the last change by its key, even if it was made in another window or before a restart, and does again what was undone.
 */
export function UndoKey() {
  const place = useRef<HTMLSpanElement>(null);
  const db = useShortlist();
  const { undoLast, redo } = useUndo();
  // From the start, so that no change of this page is taken for one of another window.
  useEffect(() => void followOwnCommits(db), [db]);
  useShortcut({
    shortcut: SHORTCUTS.undo,
    words: say('shortlist.undo-key'),
    element: place,
    action: (isHeld) => void (isHeld && isStepBusy() ? null : undoLast()),
  });
  const again = {
    words: say('shortlist.redo-key'),
    element: place,
    action: (isHeld: boolean) => void (isHeld && isStepBusy() ? null : redo()),
  };
  useShortcut({ shortcut: SHORTCUTS.redo, ...again });
  useShortcut({ shortcut: SHORTCUTS.redoByY, ...again });
  // Only marks where the key belongs; it takes no room.
  return <span ref={place} style={{ display: 'contents' }} />;
}
