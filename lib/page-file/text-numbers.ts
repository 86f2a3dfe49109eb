import type { Replacer } from './replacer';
import { daysIn, movedYear } from './times';

/** A number of one digit stays, unless a unit follows. An id that has a time in it keeps it, moved. */
export function scrubNumber(number: string, at: number, text: string, replacer: Replacer): string {
  const digits = [...number].filter((sign) => /\p{Nd}/u.test(sign));
  const values = digits.map((sign) => String(digitOf(sign))).join('');
  if (values.length === 1 && !isBeforeUnit(text.slice(at + number.length), replacer)) return number;
  const dated = isWrittenDate(at, number, text, replacer) ? partOfDate(values, replacer) : null;
  if (dated !== null) return dated;
  const replacement = (number.length > 14 && replacer.moveId(number)) || replacer.digits(values);
  let index = 0;
  return [...number]
    .map((sign) => (/\p{Nd}/u.test(sign) ? inScriptOf(sign, replacement.charAt(index++)) : sign))
    .join('');
}

/** How far from its month a day or a year is written. */
const NEAR_MONTH = 12;
/** Longer than a number with its label. */
const LONG_TEXT = 30;

function isWrittenDate(at: number, number: string, text: string, { months }: Replacer): boolean {
  if (!/^(?:\d{1,2}|20[0-4]\d)$/.test(number)) return false;
  // A sentence that has a year is dated, whatever its month is called.
  if (number.length === 4 && text.trim().length > LONG_TEXT) return true;
  const around = text.slice(Math.max(0, at - NEAR_MONTH), at + number.length + NEAR_MONTH).toLowerCase();
  return (around.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).some((word) => months.has(word));
}

/** Another day that every month has, or another year of the last ones, so that a written date stays one. */
function partOfDate(number: string, replacer: Replacer): string {
  replacer.tally.times += 1;
  if (number.length < 3) return String(((Number(number) + daysIn(replacer.byMs)) % 28) + 1);
  return movedYear(number, replacer.byMs);
}

function isBeforeUnit(after: string, { units }: Replacer): boolean {
  const [, space = '', word = ''] = /^([ \u00a0\u202f]?)(\p{L}[\p{L}\p{M}]*)/u.exec(after) ?? [];
  return word !== '' && (space === '' || units.has(word.toLowerCase()));
}

/** The digits of a script are ten characters in a row. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return code < 58 ? code - 48 : value;
}

const inScriptOf = (sign: string, digit: string): string =>
  String.fromCodePoint((sign.codePointAt(0) ?? 0) - digitOf(sign) + Number(digit));
