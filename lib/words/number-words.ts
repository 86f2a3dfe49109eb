import type { NumberKind, Refusal } from '../typed/typed-number';
import { say } from './catalogue/say';
import { formatNumber } from './numbers';
import { writtenNumber } from './written-number';

export interface NumberLimits {
  min?: number;
  max?: number;
}

/** What to type, including the limits if there are any. */
export function limitWords(kind: NumberKind, { min = 0, max }: NumberLimits): string {
  if (max !== undefined) return say('typed.between', { min: formatNumber(min), max: formatNumber(max) });
  return min > 0 ? say('typed.at-least', { min: formatNumber(min) }) : say(`typed.${kind}`);
}

/** What to type instead of an invalid number, in one sentence. */
export function refusalWords({ why, either }: Refusal, kind: NumberKind, limits: NumberLimits): string {
  switch (why) {
    case 'ambiguous':
      return say('typed.ambiguous', { one: plain(either?.[0]), other: plain(either?.[1]) });
    case 'not-whole':
      return limits.max === undefined
        ? say('typed.not-whole')
        : say('typed.not-whole-limited', { limits: limitWords(kind, limits) });
    case 'empty':
    case 'no-number':
    case 'marks':
    case 'unfinished':
      return limitWords(kind, limits);
    default:
      return say(`typed.${why}`);
  }
}

/** Written so that it has one meaning when it is typed. */
const plain = (number = 0): string => writtenNumber(number, 'number');
