import type { Candidate } from '../../lib/model/candidate';
import type { CandidateChanges } from '../../lib/store/edit-candidate';

/** One field of a candidate as a form edits it. */
export interface EditedField<Value> {
  shown(candidate: Candidate): Value;
  /** Typed letter by letter, so that several writes are one step for Undo. */
  isTyped?: boolean;
  /** What a new value means, entered over the candidate as it was shown then. */
  changes(value: Value, over: Candidate): CandidateChanges;
}

export const STAGE: EditedField<Candidate['stage']> = {
  shown: ({ stage }) => stage,
  changes: (stage) => ({ stage }),
};

export const FEE: EditedField<Candidate['fee']> = {
  isTyped: true,
  shown: ({ fee }) => fee,
  changes: (fee) => ({ fee }),
};

/** Only what was put on and taken off: another screen's tags stay. */
export const TAGS: EditedField<string[]> = {
  shown: ({ tags }) => tags,
  changes: (tags, over) => ({
    tags: {
      add: tags.filter((tag) => !over.tags.includes(tag)),
      remove: over.tags.filter((tag) => !tags.includes(tag)),
    },
  }),
};

/** One entry of the notes, which need not be there yet. */
export function noteField(noteId: string): EditedField<string> {
  const entryIn = ({ entries }: Candidate) => entries.find(({ id }) => id === noteId);
  return {
    isTyped: true,
    shown: (candidate) => entryIn(candidate)?.body ?? '',
    changes: (body, over) => ({ note: { id: noteId, body, over: entryIn(over)?.stamp ?? null } }),
  };
}
