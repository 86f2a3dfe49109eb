import { useState } from 'react';
import type { Fee } from '../../lib/model/candidate';
import { currency as currencyChoice } from '../../lib/settings/choices';
import { useChoice } from '../settings/use-choice';
import { Choice } from '../ui/Choice';
import { NumberField } from '../ui/NumberField';
import { CURRENCY_OPTIONS } from './currencies';
import styles from './Money.module.css';

interface FeeFieldsProps {
  fee: Fee | null;
  onChange(fee: Fee | null): void;
}

/** The fee for one post and its currency; the usual one until another is chosen. */
export function FeeFields({ fee, onChange }: FeeFieldsProps) {
  const usual = useChoice(currencyChoice);
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = fee?.currency ?? chosen ?? usual;
  const changeCurrency = (code: string) => {
    setChosen(code);
    if (fee) onChange({ ...fee, currency: code });
  };
  return (
    <div className={styles.fee}>
      <NumberField
        label="Fee for one post"
        value={fee?.amount ?? null}
        onChange={(amount) => onChange(amount === null ? null : { amount, currency })}
        grouped
        mayBeEmpty
      />
      <Choice label="Currency" value={currency} onChange={changeCurrency} options={CURRENCY_OPTIONS} />
    </div>
  );
}
