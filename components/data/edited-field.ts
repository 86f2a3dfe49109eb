import type { Candidate } from '../../lib/model/candidate';
import type { FieldValue } from '../../lib/model/label';
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

export const TAGS = namesField('tags');
export const LISTS = namesField('lists');

/** Only adds and removes single names, so that another screen's tags and lists stay. */
function namesField(table: 'tags' | 'lists'): EditedField<string[]> {
  return {
    shown: (candidate) => candidate[table],
    changes: (names, over) => ({
      [table]: {
        add: names.filter((name) => !over[table].includes(name)),
        remove: over[table].filter((name) => !names.includes(name)),
      },
    }),
  };
}

/** The value of one of the user's own fields; null for none. */
export function ownField(id: string): EditedField<FieldValue | null> {
  return {
    isTyped: true,
    shown: ({ fields }) => fields[id] ?? null,
    changes: (value, over) => ({ fields: { [id]: value }, fieldsOver: { [id]: over.fields[id] ?? null } }),
  };
}

/** One entry of the notes, which may not exist yet. */
export function noteField(noteId: string): EditedField<string> {
  const entryIn = ({ entries }: Candidate) => entries.find(({ id }) => id === noteId);
  return {
    isTyped: true,
    shown: (candidate) => entryIn(candidate)?.body ?? '',
    changes: (body, over) => ({ note: { id: noteId, body, over: entryIn(over)?.stamp ?? null } }),
  };
}
