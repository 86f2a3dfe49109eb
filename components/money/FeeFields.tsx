import type { Candidate, Fee } from '../../lib/model/candidate';
import { currency as currencySetting } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { FEE } from '../data/edited-field';
import { useEdit } from '../data/use-edit';
import { useSetting } from '../data/use-setting';
import { AmountFields } from '../ui/AmountFields';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './Money.module.css';

interface FeeFieldsProps {
  fee: Fee | null;
  onChange(fee: Fee | null): void;
}

/** The fee for one post and its currency, which is the default until another is chosen or typed. */
export function FeeFields({ fee, onChange }: FeeFieldsProps) {
  const defaultCurrency = useSetting(currencySetting);
  return (
    <div className={styles.fee}>
      <AmountFields
        label={say('money.fee.label')}
        amount={fee}
        onChange={onChange}
        defaultCurrency={defaultCurrency}
        mayBeEmpty
      />
    </div>
  );
}

/** A candidate's fee; it saves itself, like the note and the tags. */
export function SavedFee({ candidate }: { candidate: Candidate }) {
  const { value, change, problem } = useEdit(candidate, FEE);
  return (
    <div>
      <FeeFields fee={value} onChange={change} />
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
