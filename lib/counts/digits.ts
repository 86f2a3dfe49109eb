import type { Language } from './language';

/** A number as written: its digits before and after the decimal mark. */
export interface Digits {
  whole: string;
  fraction: string;
  /** True if the decimal mark is not the language's. */
  foreign: boolean;
}

const joints = "[.,'’٫٬،\\u00a0]\\d+";
const tight = new RegExp(`\\d+(?:${joints})*`, 'g');
/** A plain space joins digits only in languages that group with spaces, and only before three digits. */
const spaced = new RegExp(`\\d+(?:${joints}| \\d{3}(?!\\d))*`, 'g');

/** The positions of the numbers in a text, including marks and grouping. */
export function findNumbers(plain: string, language: Language): { start: number; end: number }[] {
  const pattern = /\s/.test(language.group) ? spaced : tight;
  return [...plain.matchAll(pattern)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}

const isGrouped = {
  threes: (pieces: string[]) => pieces.slice(1).every((piece) => piece.length === 3),
  /** 12,34,567 */
  indian: (pieces: string[]) =>
    pieces.at(-1)?.length === 3 && pieces.slice(1, -1).every((piece) => piece.length === 2),
};

/**
 * Tells decimal from grouping marks, by shape if that is unambiguous, otherwise by language. A count without a unit is
 * whole, so a single mark before three digits groups. Null if the marks do not form a number (dates, versions, phone
 * numbers) or are ambiguous.
 */
export function readDigits(written: string, hasUnit: boolean, language: Language): Digits | null {
  const pieces = written.split(/[^0-9]/);
  const marks = written.replace(/[0-9]/g, '').replaceAll('’', "'").replaceAll('\u00a0', ' ');
  const last = marks.at(-1);
  const first = pieces[0] ?? '';
  const whole = { whole: pieces.join(''), fraction: '', foreign: false };
  if (/^0\d/.test(first)) return null;
  if (last === undefined) return whole;

  const lastLength = pieces.at(-1)?.length ?? 0;
  const isOnly = marks.indexOf(last) === marks.length - 1;
  const canBeDecimal = last === '٫' || (isOnly && (last === '.' || last === ','));
  const groupsBefore = isGrouping(marks.slice(0, -1), pieces.slice(0, -1));
  if (canBeDecimal && groupsBefore) {
    const decides = last === '٫' || lastLength !== 3 || marks.length > 1;
    if (decides || (hasUnit && last === language.decimal)) {
      const foreign = last !== '٫' && last !== language.decimal;
      const fraction = pieces.at(-1) ?? '';
      return hasUnit ? { whole: pieces.slice(0, -1).join(''), fraction, foreign } : null;
    }
    if (hasUnit && last !== language.group) return null;
  }
  return isGrouping(marks, pieces) ? whole : null;
}

function isGrouping(marks: string, pieces: string[]): boolean {
  if (marks === '') return true;
  const mark = marks[0] ?? '';
  const first = pieces[0] ?? '';
  if (first.length > 3 || first === '0' || marks !== mark.repeat(marks.length) || mark === '٫') return false;
  return isGrouped.threes(pieces) || ((mark === ',' || mark === '٬') && isGrouped.indian(pieces));
}
