import type { Candidate, Fee } from '../../lib/model/candidate';
import type { FieldValue } from '../../lib/model/label';
import type { CandidateChanges } from '../../lib/store/edit-candidate';
import { BESIDE_KEYS, valueOrNull } from '../../lib/store/kept-beside';

/** One field of a candidate as a form edits it. */
export interface EditedField<Value> {
  shown(candidate: Candidate): Value;
  /** True if typed letter by letter: several writes then make one step for Undo. */
  isTyped?: boolean;
  /** Under this key, the candidate keeps what another window entered at the same time. */
  besideKey?: string;
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
  besideKey: BESIDE_KEYS.email,
  changes: (email, over) => ({
    email: textOrNull(email.trim()),
    valuesOver: { email: valueOrNull(over.email) },
  }),
};
export const PHONE: EditedField<string> = {
  isTyped: true,
  shown: ({ phone }) => phone ?? '',
  besideKey: BESIDE_KEYS.phone,
  changes: (phone, over) => ({ phone: textOrNull(phone), valuesOver: { phone: valueOrNull(over.phone) } }),
};

export const NEXT_ACTION: EditedField<string> = {
  isTyped: true,
  shown: ({ nextAction }) => nextAction?.text ?? '',
  besideKey: BESIDE_KEYS['nextAction.text'],
  changes: (text, { nextAction }) => ({
    nextAction: { text },
    valuesOver: { 'nextAction.text': valueOrNull(nextAction?.text) },
  }),
};
export const NEXT_ACTION_DAY: EditedField<string> = {
  isTyped: true,
  shown: ({ nextAction }) => nextAction?.day ?? '',
  besideKey: BESIDE_KEYS['nextAction.day'],
  changes: (day, { nextAction }) => ({
    nextAction: { day: day || null },
    valuesOver: { 'nextAction.day': valueOrNull(nextAction?.day) },
  }),
};

/** One text of the creator's audience report. */
export const audienceText = (part: 'countries' | 'ages' | 'genders'): EditedField<string> => ({
  isTyped: true,
  shown: ({ audience }) => audience?.[part] ?? '',
  besideKey: BESIDE_KEYS[`audience.${part}`],
  changes: (text, { audience }) => ({
    audience: { [part]: text },
    valuesOver: { [`audience.${part}`]: valueOrNull(audience?.[part]) },
  }),
});
export const AUDIENCE_REACH: EditedField<number | null> = {
  isTyped: true,
  shown: ({ audience }) => audience?.reach ?? null,
  besideKey: BESIDE_KEYS['audience.reach'],
  changes: (reach, { audience }) => ({
    audience: { reach },
    valuesOver: { 'audience.reach': valueOrNull(audience?.reach) },
  }),
};
export const AUDIENCE_DAY: EditedField<string> = {
  isTyped: true,
  shown: ({ audience }) => audience?.day ?? '',
  besideKey: BESIDE_KEYS['audience.day'],
  changes: (day, { audience }) => ({
    audience: { day: day || null },
    valuesOver: { 'audience.day': valueOrNull(audience?.day) },
  }),
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

/** The value of one of the user's custom fields; null for none. */
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
