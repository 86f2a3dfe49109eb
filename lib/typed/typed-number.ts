import { beginsCurrency, currenciesCalled, currencyDecimals, currencyMeant } from './currency';
import { beginsUnit, type Parts, partsOf } from './parts';
import { plainNumberText } from './plain';
import { type NumberReading, readingsOf } from './readings';

/**
 * - `whole`: a count, such as followers or posts
 * - `amount`: money, with at most as many decimals as its currency has
 * - `decimal`: a percentage, a weight or an exchange rate; such numbers are never grouped
 * - `number`: anything, such as a custom field; only one reading is taken
 */
export type NumberKind = 'whole' | 'amount' | 'decimal' | 'number';

/** Why a text is not accepted as a number. */
export type RefusalReason =
  | 'empty'
  /** No digit at all, such as "free". */
  | 'no-number'
  /** Words or signs beside the number, such as "500 + product" or "ca. 500". */
  | 'more-than-a-number'
  /** "500-800" */
  | 'range'
  | 'negative'
  /** The marks do not form a number: "1.2.3". */
  | 'marks'
  /** Two readings that differ by a factor of 1,000: "1.500k". */
  | 'ambiguous'
  | 'not-whole'
  /** More decimals than the currency has. */
  | 'too-fine'
  /** This kind of number does not take the unit, percent sign or currency. */
  | 'unit'
  /** A sign that several currencies share: ¥, kr. */
  | 'which-currency'
  /** The text may still become a number: "1.", "1200 E". */
  | 'unfinished';

export interface TypedNumber {
  ok: true;
  value: number;
  /** The ISO 4217 currency beside the amount; null if there is none. */
  currency: string | null;
}

export interface Refusal {
  ok: false;
  why: RefusalReason;
  /** The two numbers an ambiguous text can mean, smaller first. */
  either?: readonly [number, number];
}

const refuse = (why: RefusalReason): Refusal => ({ ok: false, why });

/**
 * The number a person typed, or why it is refused. Never guesses: of two readings that differ by a factor of 1,000, one
 * is chosen only if the kind of number rules out the other. `currency` is the one chosen beside the field; it settles
 * signs that several currencies share.
 */
export function typedNumber(
  text: string,
  kind: NumberKind,
  currency: string | null = null,
): TypedNumber | Refusal {
  if (text.trim() === '') return refuse('empty');
  const plain = plainNumberText(text);
  if (plain === null) return refuse('more-than-a-number');
  const parts = partsOf(plain);
  if (!parts) return refuse(reasonFor(plain));
  if (kind !== 'amount' && parts.currency) return refuse('unit');
  if (kind === 'decimal' && parts.exponent > 0) return refuse('unit');
  if ((kind === 'whole' || kind === 'amount') && parts.isPercent) return refuse('unit');
  const meant = parts.currency && currencyMeant(parts.currency.candidates, parts.currency.text, currency);
  if (parts.currency && meant === null) return refuse('which-currency');
  return inKind(parts, kind, meant, meant ?? currency);
}

function inKind(
  { number, exponent }: Parts,
  kind: NumberKind,
  named: string | null,
  currency: string | null,
): TypedNumber | Refusal {
  const readings = readingsOf(number);
  const [first, second] = readings;
  if (!first) return refuse('marks');
  const most =
    kind === 'amount' ? (currency === null ? 2 : Math.max(2, currencyDecimals(currency))) : Infinity;
  const reading = second ? chosen(readings, kind, exponent, most) : first;
  if (!reading) return { ok: false, why: 'ambiguous', either: bothOf(readings, exponent) };
  const value = numberOf(reading, exponent);
  if (kind === 'whole' && (exponent === 0 ? reading.decimals > 0 : !Number.isInteger(value)))
    return refuse('not-whole');
  if (exponent === 0 && reading.decimals > most) return refuse('too-fine');
  return { ok: true, value, currency: named };
}

/**
 * Decides what a mark before exactly three digits means. Counts are whole and money has two decimals, so there it
 * groups. Percentages are never grouped or written with trailing zeros, so "1.085" is slightly more than one, and
 * "1.000" is ambiguous. What a custom field counts nobody knows, so there each of them is.
 */
function chosen(
  readings: readonly NumberReading[],
  kind: NumberKind,
  exponent: number,
  most: number,
): NumberReading | undefined {
  if (exponent > 0 || kind === 'number' || (kind === 'amount' && most > 2)) return undefined;
  const grouped = readings.find(({ decimals }) => decimals === 0);
  const split = readings.find(({ decimals }) => decimals > 0);
  if (kind !== 'decimal') return grouped;
  return split?.digits.endsWith('0') ? undefined : split;
}

const numberOf = ({ digits }: NumberReading, exponent: number): number => Number(`${digits}e${exponent}`);

function bothOf(readings: readonly NumberReading[], exponent: number): readonly [number, number] {
  const [a = 0, b = 0] = readings.map((reading) => numberOf(reading, exponent)).sort((x, y) => x - y);
  return [a, b];
}

const RANGE = /\d[^\d]{0,4}\s?(?:-|–|—|~|\bto\b|\bbis\b|\bà\b)\s?[^\d\s]{0,4}\s?\d/i;
const NEGATIVE = /^(?:[^\d-]{0,4}[-−–]\s?[^\d-]{0,3}\d|\(.*\d.*\)$|[^-−]*\d\s?[-−]$)/;
/** Matches an unfinished number: digits, then a mark, a sign or the beginning of a word. */
const BEGUN = /^(\D*?)((?:[.,٫]?\d(?:[\d.,'٫٬ ]*\d)?)?)[.,'٫]? ?([^\d.,']*)$/;

function reasonFor(plain: string): RefusalReason {
  if (RANGE.test(plain)) return 'range';
  if (NEGATIVE.test(plain)) return 'negative';
  const [, front = '', digits = '', back = ''] = BEGUN.exec(plain) ?? [plain, plain];
  const mayGrow = digits === '' ? begins(front + back) : isCurrencyOrNone(front) && begins(back);
  if (mayGrow && !(front !== '' && currenciesCalled(back).length > 0)) return 'unfinished';
  return /\d/.test(plain) ? 'more-than-a-number' : 'no-number';
}

const begins = (text: string): boolean => beginsUnit(text.trim()) || beginsCurrency(text);
const isCurrencyOrNone = (text: string): boolean => text.trim() === '' || currenciesCalled(text).length > 0;
