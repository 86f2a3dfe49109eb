import type { Candidate } from '../../lib/model/candidate';
import type { CandidateChanges } from '../../lib/store/edit-candidate';

/** One field of a candidate as a form edits it. */
export interface EditedField<Value> {
  shown(candidate: Candidate): Value;
  /** True if typed letter by letter: several writes then make one step for Undo. */
  isTyped?: boolean;
  /** The changes for a new value that was entered over this version of the candidate. */
  changes(value: Value, over: Candidate): CandidateChanges;
}

export const STAGE: EditedField<Candidate['stage']> = {
  // Letters and arrow keys in the list pass through other stages.
  isTyped: true,
  shown: ({ stage }) => stage,
  changes: (stage) => ({ stage }),
};

export const FEE: EditedField<Candidate['fee']> = {
  isTyped: true,
  shown: ({ fee }) => fee,
  changes: (fee) => ({ fee }),
};

/** Only adds and removes single tags, so that another screen's tags stay. */
export const TAGS: EditedField<string[]> = {
  shown: ({ tags }) => tags,
  changes: (tags, over) => ({
    tags: {
      add: tags.filter((tag) => !over.tags.includes(tag)),
      remove: over.tags.filter((tag) => !tags.includes(tag)),
    },
  }),
};

/** One entry of the notes, which may not exist yet. */
export function noteField(noteId: string): EditedField<string> {
  const entryIn = ({ entries }: Candidate) => entries.find(({ id }) => id === noteId);
  return {
    isTyped: true,
    shown: (candidate) => entryIn(candidate)?.body ?? '',
    changes: (body, over) => ({ note: { id: noteId, body, over: entryIn(over)?.stamp ?? null } }),
  };
}
