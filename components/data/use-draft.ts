import { useEffect, useEffectEvent, useRef } from 'react';
import { type Draft, draftOf, handlePart, moveDraft, NO_DRAFT, saveDraft } from '../../lib/store/drafts';
import { forgetLeftover, leftoverDraft } from './leftover-draft';
import { useShortlist } from './use-shortlist';

/**
 * Stores what is typed about a profile with every letter, and once returns what an earlier screen left. A popup closes
 * as soon as its user clicks elsewhere, and a browser can be killed.
 */
export function useDraft(key: string, onFound: (draft: Draft) => void): (part: Partial<Draft>) => void {
  const db = useShortlist();
  const found = useRef(NO_DRAFT);
  const typed = useRef<Partial<Draft>>({});
  const tell = useEffectEvent(onFound);
  const keep = (part: Partial<Draft>) => {
    typed.current = { ...typed.current, ...part };
    // If the browser refuses, the text is still on the screen and is saved from there.
    return saveDraft(db, key, { ...found.current, ...typed.current }).catch(() => undefined);
  };

  const opened = useRef<string | null>(null);
  useEffect(() => {
    const before = opened.current;
    opened.current = key;
    if (before !== null) {
      // The account got its id or a new handle: what is on screen stays.
      void moveDraft(db, before, key).catch(() => undefined);
      return;
    }
    let isOpen = true;
    const take = (draft: Draft | null) => {
      if (!isOpen || draft === null) return;
      found.current = draft;
      tell(draft);
    };
    draftOf(db, key).then(
      (stored) => {
        const leftover = leftoverDraft(handlePart(key));
        take(stored ?? leftover);
        if (leftover) void saveDraft(db, key, stored ?? leftover).then(() => forgetLeftover(handlePart(key)));
      },
      () => take(leftoverDraft(handlePart(key))),
    );
    return () => {
      isOpen = false;
    };
  }, [db, key]);

  return (part) => void keep(part);
}
