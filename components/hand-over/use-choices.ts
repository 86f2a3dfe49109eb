import { useState } from 'react';
import type { JudgedProfile } from '../../lib/documents/hand-over/judged-profile';
import { useKeptChoices } from '../data/use-kept-choices';
import { useWhyChosen } from '../data/use-why-chosen';
import { FIRST_INCLUDED, type Included } from './Included';
import { NO_FIELD } from './reasons';

/** The profiles of a page without profiles, or of notes that are not included. */
const NOBODY = '';

interface Choices {
  /** Null until the user types a heading. */
  title: string | null;
  why: string;
  /** The id of the custom field with a reason for each profile; empty for none. */
  reasonField: string;
  included: Included;
  /** Whether the notes are included because the last page of these profiles had them. */
  isNotesAsLastTime: boolean;
  /** Whether the reasons were written for other profiles than these. */
  isWhyOfOthers: boolean;
  setTitle(title: string): void;
  setWhy(why: string): void;
  setReasonField(field: string): void;
  setIncluded(included: Included): void;
}

/** What the user puts into the page. It is kept for the next page of the same choice, the heading and the notes only for the same profiles. */
export function useChoices(choice: string, profiles: readonly JudgedProfile[] | null): Choices {
  const [typed, setTyped] = useState<string | null>(null);
  const [changed, setChanged] = useState<Omit<Included, 'notes'> | null>(null);
  const [changedNotesFor, setNotesFor] = useState<string | null>(null);
  const [chosenField, setChosenField] = useState<string | null>(null);
  const [why, storeWhy] = useWhyChosen(choice);
  const [kept, store] = useKeptChoices(choice);
  const these =
    profiles === null
      ? null
      : profiles
          .map(({ candidate }) => candidate.id)
          .toSorted()
          .join(' ');
  const { title = null, titleFor, whyFor } = kept;
  const notesFor = changedNotesFor ?? kept.notesFor ?? NOBODY;
  const hasNotes = these !== null && these !== NOBODY && notesFor === these;
  const isOfOthers = whyFor !== undefined && these !== null && whyFor !== these;
  return {
    title: typed ?? (titleFor === these ? title : null),
    why,
    reasonField: chosenField ?? kept.reasonField ?? NO_FIELD,
    included: { ...FIRST_INCLUDED, ...(changed ?? kept.included), notes: hasNotes },
    isNotesAsLastTime: hasNotes && changedNotesFor === null,
    isWhyOfOthers: isOfOthers && why.trim() !== '',
    setTitle(next) {
      setTyped(next);
      if (these !== null) store({ title: next, titleFor: these });
    },
    setWhy(next) {
      storeWhy(next);
      if (these !== null) store({ whyFor: these });
    },
    setReasonField(next) {
      setChosenField(next);
      store({ reasonField: next });
    },
    setIncluded(next) {
      const { notes, ...others } = next;
      setChanged(others);
      store({ included: others });
      if (notes === hasNotes) return;
      const included = notes && these !== null ? these : NOBODY;
      setNotesFor(included);
      store({ notesFor: included });
    },
  };
}
