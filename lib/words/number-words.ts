import type { NumberKind, Refusal } from '../typed/typed-number';
import { formatNumber } from './numbers';

export interface NumberLimits {
  min?: number;
  max?: number;
}

const EXAMPLES: Record<NumberKind, string> = {
  whole: 'Enter a whole number, such as 1200.',
  amount: 'Enter an amount, such as 1200 or 1200.50.',
  decimal: 'Enter a number, such as 1.5.',
};

/** What to type, including the limits if there are any. */
export function limitWords(kind: NumberKind, { min = 0, max }: NumberLimits): string {
  if (max !== undefined) return `Enter ${formatNumber(min)} to ${formatNumber(max)}.`;
  return min > 0 ? `Enter at least ${formatNumber(min)}.` : EXAMPLES[kind];
}

/** What to type instead of an invalid number, in one sentence. */
export function refusalWords({ why, either }: Refusal, kind: NumberKind, limits: NumberLimits): string {
  switch (why) {
    case 'more-than-a-number':
      return 'Enter only the number, such as 500.';
    case 'range':
      return 'Enter one number, not a range.';
    case 'negative':
      return 'Enter a number without a minus sign.';
    case 'ambiguous':
      return `This can mean ${plain(either?.[0])} or ${plain(either?.[1])}. Enter one of them.`;
    case 'not-whole':
      return limits.max === undefined
        ? 'Enter a whole number.'
        : `Enter a whole number. ${limitWords(kind, limits)}`;
    case 'too-fine':
      return 'Enter at most two decimals.';
    case 'unit':
      return 'Enter the number alone, without a unit or sign.';
    case 'which-currency':
      return 'Several currencies use this sign. Enter a code, such as SEK 500.';
    case 'empty':
    case 'no-number':
    case 'marks':
    case 'unfinished':
      return limitWords(kind, limits);
  }
}

/** In a form that is unambiguous when typed. */
const plain = (number: number | undefined): string => String(number ?? '');
