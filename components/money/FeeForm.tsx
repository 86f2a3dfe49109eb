import { useState } from 'react';
import { currency as currencyChoice } from '../../lib/settings/choices';
import { useChoice } from '../settings/use-choice';
import { Choice } from '../ui/Choice';
import { NumberField } from '../ui/NumberField';
import { CURRENCY_OPTIONS } from './currencies';
import styles from './Money.module.css';
import type { TypedDeal } from './use-deal';

/** The fee for one post, as the marketer knows it. */
export function FeeForm({ typed: { deal, isKept, changeFee } }: { typed: TypedDeal }) {
  const usual = useChoice(currencyChoice);
  const [chosen, setChosen] = useState<string | null>(null);
  const currency = deal.fee?.currency ?? chosen ?? usual;
  const changeCurrency = (code: string) => {
    setChosen(code);
    if (deal.fee) changeFee({ ...deal.fee, currency: code });
  };
  return (
    <div>
      <div className={styles.fee}>
        <NumberField
          label="Fee for one post"
          value={deal.fee?.amount ?? null}
          onChange={(amount) => changeFee(amount === null ? null : { amount, currency })}
          grouped
          mayBeEmpty
        />
        <Choice label="Currency" value={currency} onChange={changeCurrency} options={CURRENCY_OPTIONS} />
      </div>
      <p className={styles.small}>
        {isKept ? 'Kept with this profile.' : 'For this look only; saving the profile keeps it.'}
      </p>
    </div>
  );
}
