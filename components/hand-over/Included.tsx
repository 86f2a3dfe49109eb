import type { Fee } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { feeText } from '../../lib/words/money-text';
import { formatNumber } from '../../lib/words/numbers';
import { Checkbox } from '../ui/Checkbox';
import styles from '../ui/DialogForm.module.css';
import { FieldGroup } from '../ui/FieldGroup';
import { type ChosenProfiles, type Origin, toldOf } from './handed-over';
import { NotesChoice } from './NotesChoice';

/** What the user puts into the page besides the numbers. */
export interface Included {
  origin: boolean;
  stage: boolean;
  fees: boolean;
  /** Only with fees. */
  budget: boolean;
  notes: boolean;
}

/** How the profiles were chosen tells nothing of anybody else's; everything else is left out until it is chosen. */
export const FIRST_INCLUDED: Included = {
  ...{ origin: true, stage: false, fees: false, budget: true, notes: false },
};

interface IncludedProps {
  included: Included;
  /** Whether the notes are included because the last page of these profiles had them. */
  isNotesAsLastTime: boolean;
  onChange(included: Included): void;
  profiles: Parameters<typeof NotesChoice>[0]['profiles'];
  origin: ChosenProfiles['origin'];
  /** Null if no amount was entered. */
  budget: Fee | null;
}

/** The choices of what is put into the page, each with what it gives away. */
export function IncludedFields({
  included,
  isNotesAsLastTime,
  onChange,
  profiles,
  origin,
  budget,
}: IncludedProps) {
  const set = (name: keyof Included) => (isOn: boolean) => onChange({ ...included, [name]: isOn });
  return (
    <FieldGroup legend={say('hand-over.dialog.include')}>
      {origin && (
        <Checkbox checked={included.origin} onChange={set('origin')}>
          {originText(origin, included.fees)}
        </Checkbox>
      )}
      <Checkbox checked={included.stage} onChange={set('stage')}>
        {say('hand-over.dialog.stage')}
      </Checkbox>
      <Checkbox checked={included.fees} onChange={set('fees')}>
        {say('hand-over.dialog.fees')}
      </Checkbox>
      {included.fees && budget && (
        <Checkbox checked={included.budget} onChange={set('budget')}>
          {say('hand-over.dialog.budget', { amount: feeText(budget.amount, budget.currency) })}
        </Checkbox>
      )}
      <NotesChoice
        checked={included.notes}
        isAsLastTime={isNotesAsLastTime}
        onChange={set('notes')}
        profiles={profiles}
      />
      <p className={styles.hint}>{say('hand-over.dialog.never')}</p>
    </FieldGroup>
  );
}

/** What the page tells of the choice: the filters that it names, and how many others there were. */
function originText(origin: Origin, withFees: boolean): string {
  const { saved, filters, ownFilters } = toldOf(origin, withFees);
  const text = say('hand-over.dialog.origin', { saved: formatNumber(saved), filters: filters.length });
  if (ownFilters === 0) return text;
  return `${text}. ${say('hand-over.dialog.origin-own', { filters: ownFilters })}`;
}
