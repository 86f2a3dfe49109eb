import { useState } from 'react';
import { formatNumber } from './numbers';
import { plainAmount, plainDecimal, plainWhole } from './plain-number';
import { TextField } from './TextField';

interface NumberFieldProps {
  label: string;
  value: number | null;
  /** Called with every number that makes sense; with null where the field is emptied and may be. */
  onChange(value: number | null): void;
  least?: number;
  most?: number;
  whole?: boolean;
  /** An amount whose digits people set apart; percentages and exchange rates are none. */
  grouped?: boolean;
  mayBeEmpty?: boolean;
  hint?: string;
}

/** A number that is kept as soon as it makes sense; until then the one before holds, and the field says so. */
export function NumberField({ label, value, onChange, hint, ...limits }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && numberIn(typed, limits) === undefined;
  const change = (text: string) => {
    setTyped(text);
    const number = numberIn(text, limits);
    if (number !== undefined) onChange(number);
  };
  return (
    <TextField
      label={label}
      value={typed ?? written(value, limits)}
      onChange={change}
      // What holds is written as it is read; what does not hold stays to be mended.
      onBlur={() => !wrong && setTyped(null)}
      problem={wrong ? `${limitWords(limits)} Until then ${written(value, limits) || 'none'} holds.` : null}
      {...(hint !== undefined && { hint })}
    />
  );
}

type Limits = Pick<NumberFieldProps, 'least' | 'most' | 'whole' | 'grouped' | 'mayBeEmpty'>;

/** Undefined for what makes no sense here. */
function numberIn(text: string, limits: Limits): number | null | undefined {
  const { least = 0, most, mayBeEmpty } = limits;
  if (text.trim() === '') return mayBeEmpty ? null : undefined;
  const sign = /^\s*[-−]/.test(text) ? -1 : 1;
  const digits = text.trim().replace(/^[-−]/, '');
  const size = readNumber(digits, limits);
  if (size === null) return undefined;
  const number = sign * size;
  const inside = number >= least && number <= (most ?? Number.POSITIVE_INFINITY);
  return inside ? number : undefined;
}

function readNumber(digits: string, { whole, grouped }: Limits): number | null {
  if (whole) return plainWhole(digits);
  return grouped ? plainAmount(digits) : plainDecimal(digits);
}

function limitWords({ least = 0, most, whole }: Limits): string {
  const kind = whole ? 'A whole number' : 'A number';
  return most === undefined
    ? `${kind} from ${formatNumber(least)}.`
    : `${kind} from ${formatNumber(least)} to ${formatNumber(most)}.`;
}

const withGroups = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const withoutGroups = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 });

/** As it may be typed again. */
function written(value: number | null, { grouped, whole }: Limits): string {
  return value === null ? '' : (grouped || whole ? withGroups : withoutGroups).format(value);
}
