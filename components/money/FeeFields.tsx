import type { Fee } from '../../lib/model/candidate';
import { currency as currencySetting } from '../../lib/settings/stored-settings';
import { useSetting } from '../data/use-setting';
import { AmountFields } from '../ui/AmountFields';
import styles from './Money.module.css';

interface FeeFieldsProps {
  fee: Fee | null;
  onChange(fee: Fee | null): void;
}

/** The fee for one post and its currency; the usual one until another is chosen or typed. */
export function FeeFields({ fee, onChange }: FeeFieldsProps) {
  const usual = useSetting(currencySetting);
  return (
    <div className={styles.fee}>
      <AmountFields label="Fee for one post" amount={fee} onChange={onChange} usual={usual} mayBeEmpty />
    </div>
  );
}
