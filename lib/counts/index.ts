import type { Count } from '../model/count';
import { findNumbers, readDigits } from './digits';
import { findUnit } from './find-unit';
import { type Language, languageOf } from './language';
import { labelMayTouch, mayBeUnit, mayBeUnitBefore, standsAlone } from './neighbours';
import { oneSpaced, plainText } from './plain-text';
import { type CountStyle, fullCount, shortCount } from './range';

export type { CountStyle } from './range';

/** Longer texts are prose, and a count in them is somebody's own. */
const longestText = 200;

/**
 * The count that a text shows, or null where it shows none or might show another. Never throws.
 * `language` is the page's BCP 47 tag, `und` where unknown: then only plain numbers and K and M are read.
 */
export function parseCount(text: string, language: string, style: CountStyle = {}): Count | null {
  if (text.length > longestText) return null;
  const plain = plainText(text);
  const known = languageOf(language);
  const numbers = findNumbers(plain, known);
  let count: Count | null = null;
  for (const [index, { start, end }] of numbers.entries()) {
    const before = plain.slice(numbers[index - 1]?.end ?? 0, start);
    const after = plain.slice(end, numbers[index + 1]?.start);
    const touching = { before: plain.slice(0, start), after: plain.slice(end) };
    if (!standsAlone(touching.before, touching.after)) return null;
    const next = readNumber(plain.slice(start, end), before, after, known, style, text);
    // The same count twice, as where a page repeats it for screen readers, is one count.
    if (!next || (count && (next.low !== count.low || next.high !== count.high))) return null;
    count = next;
  }
  return count;
}

function readNumber(
  written: string,
  before: string,
  after: string,
  language: Language,
  style: CountStyle,
  raw: string,
): Count | null {
  const asShort = readDigits(written, true, language);
  const shape = { count: asShort?.whole.length ?? 0, foreign: asShort?.foreign ?? false };
  const unit = findUnit(before, after, shape, language, style.letters === 'latin');
  if (unit) {
    if (!asShort || unit.exponent === null || !standsAlone(unit.before, unit.after)) return null;
    return shortCount(asShort, unit.exponent, raw, style);
  }
  if (!labelMayTouch(before, after)) return null;
  if (mayBeUnit(oneSpaced(after), language) || mayBeUnitBefore(oneSpaced(before), language)) return null;
  const digits = readDigits(written, false, language);
  return digits && fullCount(digits, raw);
}
