import { useState } from 'react';
import { type CellKind, cellKind } from '../../../lib/cells/cell-column';
import { readCell } from '../../../lib/cells/read-cell';
import type { Candidate } from '../../../lib/model/candidate';
import { currencyIn, PRICE_FIELDS, type PriceField } from '../../../lib/model/cell-values';
import type { OwnField } from '../../../lib/model/label';
import { say } from '../../../lib/words/catalogue/say';
import { refusedSentence } from '../../../lib/words/cell-words';
import { askBeforeContact } from '../../data/ask-before-contact';
import { useLabels } from '../../data/use-labels';
import { useShortlist } from '../../data/use-shortlist';
import { showProblem } from '../../ui/toast';
import { changesOver } from './changes-over';
import { inShort, newestNote } from './newest-note';
import { storeOver } from './store-over';
import type { useCellContext } from './use-cell-context';
import { editedText, useCellDraft } from './use-cell-draft';

/** The cell that is being edited. */
export interface EditedCell {
  id: string;
  column: string;
  kind: CellKind;
  /** The heading of the column. */
  label: string;
  /** What the cell held when the edit began; of several notes, the newest. */
  text: string;
  /** What was typed to begin it; null if it was opened. */
  typed: string | null;
  over: Candidate;
  /** What a text means that is not clear from the field. */
  hint: string | null;
}

interface EditingOptions extends ReturnType<typeof useCellContext> {
  fields: readonly OwnField[];
  headingOf(column: string): string;
  /** Rows keep their places while and after they are edited here. */
  keep(ids: readonly string[]): void;
}

/** Editing one cell in its place. */
export function useCellEditing({ fields, headingOf, keep, context, names }: EditingOptions) {
  const db = useShortlist();
  const stages = useLabels('stages');
  const [edited, setEdited] = useState<EditedCell | null>(null);

  /** The currency of an amount without one; null for a cell that holds no amount. */
  const currencyOver = (candidate: Candidate, kind: CellKind): string | null => {
    const field = PRICE_FIELDS.find((one): one is PriceField => one === kind.is);
    return field === undefined ? null : (currencyIn(candidate, field) ?? context.currency);
  };
  const hintFor = (kind: CellKind, candidate: Candidate, typed: string | null): string | null => {
    if (kind.is === 'note') return noteHint(candidate, typed);
    const currency = currencyOver(candidate, kind);
    return currency === null ? null : say('cells.fee-currency', { currency });
  };
  const editOf = (
    candidate: Candidate,
    column: string,
    kind: CellKind,
    typed: string | null,
  ): EditedCell => ({
    ...{ id: candidate.id, column, kind, typed },
    label: headingOf(column),
    text: editedText(kind, candidate),
    over: candidate,
    hint: hintFor(kind, candidate, typed),
  });
  const begin = (candidate: Candidate, column: string, typed: string | null): boolean => {
    const kind = cellKind(column, fields);
    if (!kind) return false;
    keep([candidate.id]);
    setEdited(editOf(candidate, column, kind, typed));
    return true;
  };
  const store = (cell: EditedCell, text: string): string | null => {
    const { kind, label, over } = cell;
    const read = readCell(kind, text, { ...context, currency: currencyOver(over, kind) ?? context.currency });
    if (!read.ok) return refusedSentence(read.why, label);
    const storeIt = () => void storeOver(db, cell, changesOver(read.values, over));
    if (read.values.stage === undefined) storeIt();
    else askBeforeContact(over, read.values.stage, stages, storeIt);
    return null;
  };
  const lose = (text: string, why: string) =>
    showProblem(() => [say('cells.not-saved', { text }), why].join(' '));
  const keepDraft = useCellDraft({
    fields,
    headingOf,
    store: ({ candidate, column, kind }, text) => {
      const why = store(editOf(candidate, column, kind, text), text);
      if (why !== null) lose(text, why);
    },
  });
  return {
    edited,
    begin,
    end: () => {
      keepDraft(null);
      setEdited(null);
    },
    store,
    /** Keeps what was typed so far, in case the page is closed. */
    keepTyped: (text: string) => edited && keepDraft({ id: edited.id, column: edited.column, text }),
    names,
    lose,
  };
}

/** Of several notes, which one is edited or replaced. */
function noteHint(candidate: Candidate, typed: string | null): string | null {
  const { body, earlier } = newestNote(candidate);
  if (earlier === 0 || body === '') return null;
  return typed === null
    ? say('cells.note-newest', { earlier })
    : say('cells.note-replaced', { text: inShort(body), earlier });
}
