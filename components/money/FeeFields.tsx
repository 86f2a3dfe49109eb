import type { Candidate, Fee } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { FEE } from '../data/edited-field';
import { useEdit } from '../data/use-edit';
import { useFeeCurrency } from '../data/use-fee-currency';
import { AmountFields } from '../ui/AmountFields';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './Money.module.css';

interface FeeFieldsProps {
  fee: Fee | null;
  onChange(fee: Fee | null): void;
}

/** The fee for one post and its currency, which is the default until another is chosen or typed. */
export function FeeFields({ fee, onChange }: FeeFieldsProps) {
  const defaultCurrency = useFeeCurrency();
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
