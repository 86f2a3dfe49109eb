import type { HandOverInput } from '../../lib/documents/hand-over/hand-over-input';
import type { Candidate } from '../../lib/model/candidate';
import type { OwnField } from '../../lib/model/label';

export type Reasons = HandOverInput['reasons'];

export interface ReasonedProfile {
  candidate: Pick<Candidate, 'id' | 'handle' | 'fields'>;
}

/** No reason for each profile. */
export const NO_FIELD = '';

/** The chosen field, unless it was deleted since or has become something else than a text. */
export const reasonFieldAmong = (chosen: string, textFields: readonly OwnField[]): string =>
  textFields.some(({ id }) => id === chosen) ? chosen : NO_FIELD;

/** Why each profile, from the only custom field that is handed over. The page gets these texts and no other value. */
export function reasonsIn(profiles: readonly ReasonedProfile[], field: string): Reasons {
  if (field === NO_FIELD) return {};
  return Object.fromEntries(
    profiles.flatMap(({ candidate: { id, fields } }) => {
      const reason = fields[field];
      return typeof reason === 'string' && reason.trim() !== '' ? [[id, reason]] : [];
    }),
  );
}
