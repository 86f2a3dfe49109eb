import { useEffect, useEffectEvent } from 'react';
import type { Draft } from '../../lib/store/drafts';
import { leftDrafts } from '../../lib/store/left-drafts';
import { say } from '../../lib/words/catalogue/say';
import { accountWords } from '../../lib/words/saved-words';
import { useShortlist } from '../data/use-shortlist';
import { openToast, toastManager } from '../ui/toast';
import { inShort } from './cells/newest-note';

/** More questions at once would cover the list; the others are asked at the next opening. */
const MAX_ASKED = 2;

/**
 * Says what was typed in the form below a row and not saved, because the page was closed. `open` opens the form, which takes it
 * up and saves it. Until then it stays, and is told again by the next page.
 */
export function useLeftDrafts(open: (id: string) => void): void {
  const db = useShortlist();
  const openForm = useEffectEvent(open);
  useEffect(() => {
    let isOpen = true;
    const shown: string[] = [];
    const ask = async () => {
      const left = await leftDrafts(db, Date.now());
      for (const { candidate, draft } of left.slice(0, MAX_ASKED)) {
        const text = inShort(typedIn(draft));
        if (!isOpen || text === '') continue;
        const words = () => say('shortlist.draft', { text, account: accountWords(candidate) });
        const name = () => say('shortlist.draft-continue');
        shown.push(openToast(words, () => openForm(candidate.id), { name, stays: true }));
      }
    };
    // If they cannot be read, the list says so itself.
    ask().catch(() => undefined);
    return () => {
      isOpen = false;
      for (const id of shown) toastManager.close(id);
    };
  }, [db]);
}

const typedIn = ({ text, tags, typing, lists, typingList }: Draft): string =>
  text ?? [...tags, typing, ...lists, typingList].filter(Boolean).join(', ');
