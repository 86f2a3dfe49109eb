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
