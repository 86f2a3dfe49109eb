import type { Candidate, Fee } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { AGREED, type EditedField, FEE, OFFERED } from '../data/edited-field';
import { useEdit } from '../data/use-edit';
import { useFeeCurrency } from '../data/use-fee-currency';
import { AmountFields } from '../ui/AmountFields';
import { ProblemNotice } from '../ui/ProblemNotice';
import styles from './Money.module.css';

interface FeeFieldsProps {
  label?: string;
  fee: Fee | null;
  onChange(fee: Fee | null): void;
}

/** The fee for one post and its currency, which is the default until another is chosen or typed. */
export function FeeFields({ label, fee, onChange }: FeeFieldsProps) {
  const defaultCurrency = useFeeCurrency();
  return (
    <div className={styles.fee}>
      <AmountFields
        label={label ?? say('money.fee.label')}
        isOneOfSeveral={label !== undefined}
        amount={fee}
        onChange={onChange}
        defaultCurrency={defaultCurrency}
        mayBeEmpty
        mayBeZero
      />
    </div>
  );
}

/** A candidate's prices: asked, offered and agreed. Each saves itself, like the note and the tags. */
export function SavedPrices({ candidate }: { candidate: Candidate }) {
  return (
    <>
      <SavedPrice candidate={candidate} field={FEE} />
      <SavedPrice candidate={candidate} field={OFFERED} label={say('money.fee.offered')} />
      <SavedPrice candidate={candidate} field={AGREED} label={say('money.fee.agreed')} />
    </>
  );
}

interface SavedPriceProps {
  candidate: Candidate;
  field: EditedField<Fee | null>;
  label?: string;
}

function SavedPrice({ candidate, field, label }: SavedPriceProps) {
  const { value, change, problem } = useEdit(candidate, field);
  return (
    <div>
      <FeeFields fee={value} onChange={change} {...(label !== undefined && { label })} />
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}
