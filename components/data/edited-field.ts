import type { Candidate, Fee } from '../../lib/model/candidate';
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

/** What the user offered for a post, and what both agreed on. */
export const OFFERED: EditedField<Fee | null> = {
  isTyped: true,
  shown: ({ offered }) => offered ?? null,
  changes: (offered) => ({ offered }),
};
export const AGREED: EditedField<Fee | null> = {
  isTyped: true,
  shown: ({ agreed }) => agreed ?? null,
  changes: (agreed) => ({ agreed }),
};

export const RATING: EditedField<number | null> = {
  isTyped: true,
  shown: ({ rating }) => rating ?? null,
  changes: (rating) => ({ rating }),
};

export const DO_NOT_CONTACT: EditedField<boolean> = {
  shown: ({ doNotContact }) => doNotContact ?? false,
  changes: (doNotContact) => ({ doNotContact }),
};

/** Blanks at the end stay: the user may go on typing. */
const textOrNull = (text: string) => (text.trim() === '' ? null : text);

export const EMAIL: EditedField<string> = {
  isTyped: true,
  shown: ({ email }) => email ?? '',
  changes: (email) => ({ email: textOrNull(email.trim()) }),
};
export const PHONE: EditedField<string> = {
  isTyped: true,
  shown: ({ phone }) => phone ?? '',
  changes: (phone) => ({ phone: textOrNull(phone) }),
};

export const NEXT_ACTION: EditedField<string> = {
  isTyped: true,
  shown: ({ nextAction }) => nextAction?.text ?? '',
  changes: (text) => ({ nextAction: { text } }),
};
export const NEXT_ACTION_DAY: EditedField<string> = {
  isTyped: true,
  shown: ({ nextAction }) => nextAction?.day ?? '',
  changes: (day) => ({ nextAction: { day: day || null } }),
};

/** One text of the creator's audience report. */
export const audienceText = (part: 'countries' | 'ages' | 'genders'): EditedField<string> => ({
  isTyped: true,
  shown: ({ audience }) => audience?.[part] ?? '',
  changes: (text) => ({ audience: { [part]: text } }),
});
export const AUDIENCE_REACH: EditedField<number | null> = {
  isTyped: true,
  shown: ({ audience }) => audience?.reach ?? null,
  changes: (reach) => ({ audience: { reach } }),
};
export const AUDIENCE_DAY: EditedField<string> = {
  isTyped: true,
  shown: ({ audience }) => audience?.day ?? '',
  changes: (day) => ({ audience: { day: day || null } }),
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
