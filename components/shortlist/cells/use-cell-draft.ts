import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type CellKind, cellKind } from '../../../lib/cells/cell-column';
import type { Candidate } from '../../../lib/model/candidate';
import type { OwnField } from '../../../lib/model/label';
import { z } from '../../../lib/model/schemas/zod';
import { candidateById } from '../../../lib/store/find-candidates';
import { say } from '../../../lib/words/catalogue/say';
import { typedCell } from '../../../lib/words/cell-words';
import { accountWords } from '../../../lib/words/saved-words';
import { openWindows } from '../../data/open-windows';
import { useFormDraft } from '../../data/use-form-draft';
import { useShortlist } from '../../data/use-shortlist';
import { openToast } from '../../ui/toast';
import { inShort, newestNote } from './newest-note';

const draftSchema = z.object({
  id: z.string(),
  column: z.string(),
  text: z.string(),
  /** The window in which it was typed; earlier versions did not store it. */
  window: z.string().optional(),
});

/** What is typed into a cell and not stored yet. */
type CellDraft = z.infer<typeof draftSchema>;

interface CellDraftOptions {
  fields: readonly OwnField[];
  /** Empty for a column that is not shown. */
  headingOf(column: string): string;
  /** Stores a text that an earlier page left. */
  store(cell: { candidate: Candidate; column: string; kind: CellKind }, text: string): void;
}

/** What a cell holds as its editor shows it: of several notes, the newest. */
export const editedText = (kind: CellKind, candidate: Candidate): string =>
  kind.is === 'note' ? newestNote(candidate).body : typedCell(kind, candidate);

/**
 * Keeps what is typed into a cell until it is stored or taken back. What a closed or reloaded page left is offered again. Returns a
 * function that keeps it; null forgets it.
 */
export function useCellDraft({ fields, headingOf, store }: CellDraftOptions) {
  const db = useShortlist();
  const [found, setFound] = useState<CellDraft | null>(null);
  const offer = async ({ id, column, text, window: by }: CellDraft) => {
    const { window, open } = await openWindows();
    // Another window is still typing it.
    if (by !== undefined && by !== window && open.includes(by)) return;
    const candidate = await candidateById(db, id).catch(() => null);
    const kind = cellKind(column, fields);
    const heading = headingOf(column);
    if (!candidate || !kind) return;
    // The page could still store it.
    if (editedText(kind, candidate) === text) return keep(null);
    const words = () =>
      say('cells.draft', { text: inShort(text), column: heading, account: accountWords(candidate) });
    openToast(words, () => store({ candidate, column, kind }, text), {
      name: () => say('cells.draft-save'),
      onClose: () => keep(null),
      stays: true,
    });
  };
  const keep = useFormDraft<CellDraft>('cell', {
    read: (stored) => draftSchema.safeParse(stored).data ?? null,
    onFound: setFound,
  });
  const offerFound = useEffectEvent(() => {
    if (found) void offer(found);
    setFound(null);
  });
  // Columns of the user's own are there a little later.
  const isShown = found !== null && headingOf(found.column) !== '';
  useEffect(() => {
    if (isShown) offerFound();
  }, [isShown]);
  const own = useRef<string>(undefined);
  useEffect(() => {
    void openWindows().then(({ window }) => {
      own.current = window;
    });
  }, []);
  return (draft: CellDraft | null) => keep(draft && { ...draft, window: own.current });
}
