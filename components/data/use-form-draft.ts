import { useEffect, useEffectEvent, useRef } from 'react';
import { formDraft, saveFormDraft } from '../../lib/store/drafts';
import { useShortlist } from './use-shortlist';

interface FormDraftOptions<Value> {
  /** Returns null for a draft that this version cannot show. */
  read(stored: unknown): Value | null;
  /** Gets what an earlier screen left, unless the form was used since. */
  onFound(draft: Value): void;
}

/**
 * Stores what is in a form that is saved later, with every letter and in the workspace it is for. A switch of the workspace, a
 * closed window or a crash then loses nothing. The returned function stores what the form contains; null once it is saved or
 * discarded.
 */
export function useFormDraft<Value>(
  form: string,
  { read, onFound }: FormDraftOptions<Value>,
): (draft: Value | null) => void {
  const db = useShortlist();
  const isUsed = useRef(false);
  const found = useEffectEvent((stored: unknown) => {
    const draft = stored === undefined ? null : read(stored);
    if (draft !== null) onFound(draft);
  });
  useEffect(() => {
    let isOpen = true;
    formDraft(db, form).then(
      (stored) => isOpen && !isUsed.current && found(stored),
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, [db, form]);
  return (draft) => {
    isUsed.current = true;
    // If the browser refuses, the text is still on the screen and is saved from there.
    void saveFormDraft(db, form, draft).catch(() => undefined);
  };
}
