import { useState } from 'react';
import type { Fee } from '../../lib/model/candidate';
import { saysNoFee } from '../../lib/typed/no-fee';
import { typedNumber } from '../../lib/typed/typed-number';
import { say } from '../../lib/words/catalogue/say';
import { currencyOptions } from '../../lib/words/currencies';
import { limitWords } from '../../lib/words/number-words';
import { writtenNumber } from '../../lib/words/written-number';
import { refused, usedInstead } from './NumberField';
import { Select } from './Select';
import { type Parsed, TypedField } from './TypedField';

interface AmountFieldsProps {
  label: string;
  amount: Fee | null;
  onChange(amount: Fee | null): void;
  /** The currency of an amount that names none, until the user chooses another. */
  defaultCurrency: string;
  mayBeEmpty?: boolean;
  /** A fee of 0 is a fee: nothing is paid. */
  mayBeZero?: boolean;
  /** Several amounts are on the screen, so the currency names its own. */
  isOneOfSeveral?: boolean;
  /** True in a form with a button: the form cannot be saved while the amount is invalid. */
  inForm?: boolean;
}

/**
 * An amount of money and its currency. A currency typed beside the amount is selected in the list, unless the user
 * already chose another there: then the field reports the contradiction.
 */
export function AmountFields({
  label,
  amount,
  onChange,
  defaultCurrency,
  mayBeEmpty = false,
  mayBeZero = false,
  isOneOfSeveral = false,
  inForm = false,
}: AmountFieldsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  // An amount that is emptied and typed anew keeps its currency.
  const [last, setLast] = useState(amount?.currency ?? null);
  if (amount && amount.currency !== last) setLast(amount.currency);
  const currency = amount?.currency ?? chosen ?? last ?? defaultCurrency;
  const parse = (text: string): Parsed<Fee | null> => {
    if (text.trim() === '' && mayBeEmpty) return { ok: true, value: null };
    const typed = typedNumber(mayBeZero && saysNoFee(text) ? '0' : text, 'amount', currency);
    if (!typed.ok && mayBeZero && typed.why === 'no-number')
      return { ok: false, problem: say('typed.fee'), unfinished: false };
    if (!typed.ok) return refused(typed, 'amount', {});
    if (typed.value === 0 && !mayBeZero)
      return { ok: false, problem: limitWords('amount', {}), unfinished: true };
    if (chosen !== null && typed.currency !== null && typed.currency !== chosen)
      return { ok: false, problem: contradiction(typed.currency, chosen), unfinished: false };
    return { ok: true, value: { amount: typed.value, currency: typed.currency ?? currency } };
  };
  const choose = (code: string) => {
    setChosen(code);
    if (amount) onChange({ ...amount, currency: code });
  };
  const write = (value: Fee | null) => (value === null ? '' : writtenNumber(value.amount, 'amount'));
  return (
    <>
      <TypedField
        label={label}
        value={amount}
        parse={parse}
        write={write}
        onChange={onChange}
        {...(!inForm && { usedInstead: (before: Fee | null) => usedInstead(write(before)) })}
      />
      <Select
        label={say('ui.amount.currency')}
        name={isOneOfSeveral ? say('ui.amount.currency-of', { label }) : undefined}
        value={currency}
        onChange={choose}
        options={currencyOptions()}
      />
    </>
  );
}

const contradiction = (typed: string, chosen: string): string =>
  say('ui.amount.contradiction', { typed, chosen });
