import type { NumberReading } from '../../typed/readings';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A plain number and what follows it: "1,214", "94.6" and "K", "3.2" and "%". */
export interface PlainNumber {
  readings: readonly NumberReading[];
  /** One letter or sign; empty without any. */
  behind: string;
}

/** Longer whole parts would be rounded by a double. */
const MAX_DIGITS = 15;

/**
 * Divides the usual numbers of lists without a search for every sign that a number can have: a long list has hundreds of
 * thousands. Null for any other text, about which this says nothing.
 */
export function plainNumber(text: string): PlainNumber | null {
  let at = 0;
  let mark = '';
  let marks = 0;
  let lastMark = -1;
  let firstMark = -1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (code !== 44 && code !== 46) break;
    const sign = text[at] as string;
    // Two kinds of mark, groups that are not of three digits and marks at the ends are read with more care.
    if (marks > 0 && (sign !== mark || at - lastMark !== 4)) return null;
    if (marks === 0) firstMark = at;
    mark = sign;
    marks += 1;
    lastMark = at;
  }
  if (at === 0 || at > MAX_DIGITS || text.length - at > 1 || firstMark === 0 || lastMark === at - 1)
    return null;
  const whole = text.slice(0, marks === 0 ? at : firstMark);
  const isGrouped = firstMark <= 3 && text.charCodeAt(0) !== 48 && at - lastMark === 4;
  const readings: NumberReading[] = [];
  if (marks === 1)
    readings.push({
      digits: `${whole}.${text.slice(lastMark + 1, at)}`,
      decimals: at - lastMark - 1,
      decimalMark: mark,
      groupMark: null,
    });
  if (marks > 1 && !isGrouped) return null;
  if (marks === 0) readings.push({ digits: whole, decimals: 0, decimalMark: null, groupMark: null });
  else if (isGrouped)
    readings.push({
      digits: text.slice(0, at).replaceAll(mark, ''),
      decimals: 0,
      decimalMark: null,
      groupMark: mark,
    });
  return { readings, behind: text.slice(at) };
}

/** How a plain number is written: whole, as whole or with decimals, or with several groups. */
const [WHOLE, EITHER, GROUPED] = [1, 3, 4];
/** With decimals, as nothing else. */
export const SPLIT = 2;
const [KIND, COMMA, PERCENT, UNIT, ZEROS, FROM_ZERO] = [7, 8, 16, 32, 64, 128] as const;
/** All shapes are below this. */
export const SHAPES = 256;

export const kindOf = (shape: number): number => shape & KIND;
/** "94.6K" */
export const hasUnit = (shape: number): boolean => (shape & UNIT) > 0;
export const startsWithZero = (shape: number): boolean => (shape & FROM_ZERO) > 0;

/**
 * The shape of a number that `plainNumber` reads, without reading it; 0 for any other text. What a column does with a plain number
 * depends on its shape alone, except for zeros. The number may be a part of the text.
 */
export function numberShape(text: string, start = 0, end = text.length): number {
  let at = start;
  let mark = 0;
  let marks = 0;
  let lastMark = -1;
  let firstMark = -1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if (code !== 44 && code !== 46) break;
    if (marks > 0 && (code !== mark || at - lastMark !== 4)) return 0;
    if (marks === 0) firstMark = at;
    mark = code;
    marks += 1;
    lastMark = at;
  }
  const length = at - start;
  if (length === 0 || length > MAX_DIGITS || end - at > 1 || firstMark === start) return 0;
  const behind = at < end ? shapeOfUnit(text.charCodeAt(at)) : 0;
  if (behind < 0) return 0;
  const zero = text.charCodeAt(start) === 48 ? FROM_ZERO : 0;
  if (marks === 0) return WHOLE | behind | zero;
  if (lastMark === at - 1) return 0;
  const comma = mark === 44 ? COMMA : 0;
  const isGrouped = firstMark - start <= 3 && zero === 0 && at - lastMark === 4;
  if (marks > 1) return isGrouped ? GROUPED | behind | comma : 0;
  if (!isGrouped) return SPLIT | behind | comma | zero;
  const zeros = text.startsWith('000', lastMark + 1) ? ZEROS : 0;
  return EITHER | behind | comma | zeros;
}

/** Of "%" and of k and m in either case; negative for any other character. */
function shapeOfUnit(code: number): number {
  if (code === 37) return PERCENT;
  const small = code | 32;
  return small === 107 || small === 109 ? UNIT : -1;
}
