import { type Count, exactCount } from '../model/count';
import { isBound } from './bounds';
import { type CountStyle, MAX_TEXT_LENGTH } from './count-style';
import { findNumbers, readDigits } from './digits';
import { isTimeInShort, mayBeMinutes } from './english-times';
import { findUnit } from './find-unit';
import { isPlainLabel } from './labels';
import { type Language, languageOf } from './language';
import { isPrice, isWordPart, standsAlone } from './neighbours';
import { isOtherTime, mayBeHours } from './other-times';
import { plainText } from './plain-text';
import { fullCount, shortCount } from './range';
import { mayBeAge, mayBeTime } from './time-words';
import { saysNone, saysThousand } from './words-alone';

export type { CountStyle } from './count-style';

const ONE = { whole: '1', fraction: '', foreign: false };
const THOUSAND = { exponent: 3, mayBeTenth: false };

/**
 * The count that a text shows. Null if it shows none or might mean something else: two different numbers, a date, a
 * price, a percentage, a bound ("up to 5"), or a unit that the language lacks. Never throws. `language` is the page's BCP 47
 * tag; with `und` (unknown), only plain numbers, K and M are read.
 */
export function parseCount(text: string, language: string, style: CountStyle = {}): Count | null {
  if (text.length > MAX_TEXT_LENGTH) return null;
  const plain = plainText(text);
  if (!/\d/.test(plain)) {
    if (saysThousand(plain, language)) return shortCount(ONE, THOUSAND, text, style);
    return style.zeroInWords && saysNone(plain, language) ? exactCount(0, text) : null;
  }
  const known = languageOf(language);
  const numbers = findNumbers(plain, known);
  let count: Count | null = null;
  for (const [index, { start, end }] of numbers.entries()) {
    const [from, to] = [numbers[index - 1]?.end ?? 0, numbers[index + 1]?.start ?? plain.length];
    // Includes the nearest digit of its neighbours.
    if (!standsAlone(plain.slice(Math.max(0, from - 1), start), plain.slice(end, to + 1))) return null;
    const before = plain.slice(from, start);
    // Numbers joined by an unknown sign may be one number.
    if (index > 0 && /^[^\s\p{L}\p{M}]+$/u.test(before)) return null;
    const after = plain.slice(end, to);
    if (isBound(before, after)) return null;
    const next = readNumber(plain.slice(start, end), before, after, known, style, text);
    // A count that is repeated, for example for screen readers, counts once.
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
  const short = readDigits(written, true, language);
  const mark = !short?.fraction ? 'none' : short.foreign ? 'foreign' : 'own';
  const shape = { count: short?.whole.length ?? 0, mark } as const;
  const unit = findUnit(before, after, shape, language);
  if (unit) {
    const isAlone =
      standsAlone(unit.isBefore ? `${unit.before} ` : '', unit.after) &&
      (unit.isBefore || !isWordPart(before));
    if (!short || Number.isNaN(unit.exponent) || !isAlone) return null;
    if (isPrice(unit.before, unit.after)) return null;
    const around = [before, written, after, language] as const;
    if (mayBeAge(...around) || mayBeMinutes(...around) || mayBeHours(...around)) return null;
    return shortCount(short, unit, raw, style);
  }
  if (!isPlainLabel(before, written, after, language)) return null;
  if (mayBeTime(before, written, after, language) || isTimeInShort(after)) return null;
  if (isOtherTime(after, language) || isPrice(before, after)) return null;
  const full = readDigits(written, false, language);
  return full && fullCount(full.whole, raw);
}
