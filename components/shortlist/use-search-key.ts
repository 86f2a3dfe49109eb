import { type RefObject, useRef } from 'react';
import { say } from '../../lib/words/catalogue/say';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { useShortcut } from '../ui/keys/use-shortcut';

/** "/" focuses the search field inside the element that gets the ref. */
export function useSearchKey<Box extends HTMLElement>(): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useShortcut({
    shortcut: SHORTCUTS.search,
    words: say('shortlist.search-key'),
    element: box,
    action: () => box.current?.querySelector('input')?.focus(),
  });
  return box;
}
