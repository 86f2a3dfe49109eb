import { useMemo } from 'react';
import { tellsContactOrAmount } from '../../lib/documents/hand-over/telling-notes';
import { handleText } from '../../lib/model/place';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
import { formatNumber } from '../../lib/words/numbers';
import formStyles from '../ui/DialogForm.module.css';
import { Select } from '../ui/Select';
import { NO_FIELD, type ReasonedProfile, type Reasons } from './reasons';

interface ReasonChoiceProps {
  /** The id of the field that has the reasons, or `NO_FIELD`. */
  field: string;
  onChange(field: string): void;
  /** The user's custom text fields. */
  fields: readonly { id: string; name: string }[];
  profiles: readonly ReasonedProfile[];
  /** What the page will say of each profile. */
  reasons: Reasons;
}

/**
 * Which of the user's custom fields has a reason for each profile. Only what is chosen here is handed over, so the form says which
 * profiles have none, and where a reason seems to give away a contact or an amount.
 */
export function ReasonChoice({ field, onChange, fields, profiles, reasons }: ReasonChoiceProps) {
  const { missing, telling } = useMemo(() => checked(profiles, reasons), [profiles, reasons]);
  const given = profiles.length - missing.length;
  return (
    <div>
      <Select
        label={say('hand-over.dialog.reason')}
        value={field}
        options={[
          [NO_FIELD, say('hand-over.dialog.reason-none')],
          ...fields.map(({ id, name }) => [id, name] as const),
        ]}
        onChange={onChange}
        hint={say(fields.length === 0 ? 'hand-over.dialog.reason-no-field' : 'hand-over.dialog.reason-hint')}
      />
      {field !== NO_FIELD && profiles.length > 0 && (
        <p role="status" className={formStyles.hint}>
          {say('hand-over.dialog.reason-given', {
            ...{ given, all: formatNumber(profiles.length), missing: missing.length },
            accounts: listOf(missing),
          })}
        </p>
      )}
      {telling.length > 0 && (
        <p role="status" className={formStyles.warning}>
          {say('hand-over.dialog.reason-tells', { profiles: telling.length, accounts: listOf(telling) })}
        </p>
      )}
    </div>
  );
}

/** The accounts without a reason, and those whose reason seems to contain what the client need not know. */
function checked(profiles: readonly ReasonedProfile[], reasons: Reasons) {
  const accounts = (matches: (reason: string | undefined) => boolean) =>
    profiles
      .filter(({ candidate }) => matches(reasons[candidate.id]))
      .map(({ candidate }) => handleText(candidate.handle));
  return {
    missing: accounts((reason) => reason === undefined),
    telling: accounts((reason) => reason !== undefined && tellsContactOrAmount({ body: reason, other: [] })),
  };
}
