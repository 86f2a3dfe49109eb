import { useEffect, useEffectEvent, useRef } from 'react';
import { FIRST_WORKSPACE } from '../../lib/settings/workspaces';
import { type Draft, draftOf, handlePart, moveDraft, NO_DRAFT, saveDraft } from '../../lib/store/drafts';
import { useAllWorkspaces } from './InWorkspace';
import { forgetLeftover, leftoverDraft } from './leftover-draft';
import { useShortlist } from './use-shortlist';

/**
 * Stores what is typed about a profile with every letter, and once returns what an earlier screen left. A popup closes
 * as soon as its user clicks elsewhere, and a browser can be killed. `onFound` returns what the screen then shows: the draft
 * together with what was typed before it was found.
 */
export function useDraft(
  key: string,
  onFound: (draft: Draft) => Partial<Draft>,
): (part: Partial<Draft>) => void {
  const db = useShortlist();
  const workspaces = useAllWorkspaces();
  const hasLeftovers = workspaces === null || workspaces.current.id === FIRST_WORKSPACE.id;
  const leftover = useEffectEvent(() => (hasLeftovers ? leftoverDraft(handlePart(key)) : null));
  const found = useRef(NO_DRAFT);
  const typed = useRef<Partial<Draft>>({});
  const tell = useEffectEvent(onFound);
  const keep = (part: Partial<Draft>) => {
    typed.current = { ...typed.current, ...part };
    // If the browser refuses, the text is still on the screen and is saved from there.
    return saveDraft(db, key, { ...found.current, ...typed.current }).catch(() => undefined);
  };
  const keepShown = useEffectEvent(keep);

  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  const opened = useRef<string | null>(null);
  const finding = useRef(Promise.resolve());
  useEffect(() => {
    const before = opened.current;
    opened.current = key;
    const take = (draft: Draft | null): Partial<Draft> | null => {
      if (!isOpen.current || draft === null) return null;
      found.current = draft;
      return tell(draft);
    };
    if (before !== null) {
      // The account got its id or a new handle: what is on screen stays, and what was typed there earlier joins it.
      const moving = moveDraft(db, before, key);
      const first = finding.current;
      finding.current = moving.then(
        async (earlier) => {
          await first;
          // With a new handle, what is there is this screen's own draft, which was moved with the account.
          const gotItsId = before === handlePart(key);
          const shown = gotItsId ? take(earlier) : null;
          if (shown === null) return;
          await keepShown(shown);
          await saveDraft(db, before, NO_DRAFT).catch(() => undefined);
        },
        () => undefined,
      );
      return;
    }
    finding.current = draftOf(db, key).then(
      (stored) => {
        const left = leftover();
        take(stored ?? left);
        if (left) void saveDraft(db, key, stored ?? left).then(() => forgetLeftover(handlePart(key)));
      },
      () => void take(leftover()),
    );
  }, [db, key]);

  return (part) => void keep(part);
}
