import { currenciesCalled } from '../../typed/currency';
import { type CellFault, refused } from './cell-result';
import { sharedSign } from './shared-sign';

/** Digits with the marks and blanks that group them. */
const NUMBERS = /\p{Nd}(?:[\p{Nd}.,'’٫٬ \u00a0\u202f]*\p{Nd})?/gu;
const DAY = /^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}/u;
/** Between two numbers: a unit or a currency may be behind the first and before the second. */
const TO =
  /^\s*(?:[\p{L}\p{Sc}%.]{1,5}\s*)?(?:[-–—~～]|to|bis|à|a|al|até|hasta|tot|til|do|до)\s*(?:\p{Sc}|[A-Z]{3})?\s*$/iu;

/** Why a text with digits is no number, in words that say what to enter; `otherwise` for a text of another kind. */
export function unreadNumber(text: string, otherwise: CellFault): ReturnType<typeof refused> {
  if (DAY.test(text)) return refused(otherwise);
  const [first, second, ...more] = [...text.matchAll(NUMBERS)];
  if (!first || !second) return refused(otherwise);
  const between = text.slice(first.index + first[0].length, second.index);
  return refused({ code: more.length === 0 && TO.test(between) ? 'range' : 'two-numbers' });
}

/** The same for a price, beside which words say that it is a lower bound or what it is for. */
export function unreadAmount(text: string): ReturnType<typeof refused> {
  const hasWords = /\p{Nd}/u.test(text) && !text.includes('%') && (text.match(/\p{L}+/gu) ?? []).some(isWord);
  return unreadNumber(text, { code: hasWords ? 'words-beside-amount' : 'not-an-amount' });
}

const isWord = (word: string): boolean => currenciesCalled(word).length === 0 && !sharedSign(word);
