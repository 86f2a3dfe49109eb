import type { Language } from './language';
import { oneSpaced } from './plain-text';
import { endsEastAsian, endsUnspaced, isWordEdge, startsUnspaced } from './scripts';
import { exponentOf, MAX_UNIT_LENGTH, mayBeTenth, type Unit, unitKey } from './unit-table';
import { startsWithUnit } from './unit-words';

/** The unit beside a number, and the rest of the text around both. */
export interface FoundUnit {
  /** Power of ten; NaN if there is a unit with an uncertain meaning. */
  exponent: number;
  /** The unit may also mean a tenth of that. */
  mayBeTenth: boolean;
  /** The unit is before the number, or on both sides. */
  isBefore: boolean;
  before: string;
  after: string;
}

/** A number's decimal mark: none, the page language's, or another. */
type Mark = 'none' | 'own' | 'foreign';

const inEnglish: Record<string, number> = { K: 3, M: 6, B: 9 };
/** Bengali and Assamese attach a classifier to the unit: "1 লাটি". */
const classifier = /^(টা|টি|টো|খন|জন)/;
const counter = /^[次人回个個名件位명회개건번]/;

/**
 * Finds the longest unit known to the language beside a number, between `before` and `after`. A unit must end where a
 * word ends. Null if there is none. `digits`: how many digits come before the decimal mark, and what the mark is.
 */
export function findUnit(
  before: string,
  after: string,
  digits: { count: number; mark: Mark },
  language: Language,
): FoundUnit | null {
  const head = oneSpaced(before);
  const tail = oneSpaced(after);
  const touches = !/^[ \u00a0]/.test(after);
  for (const prefix of language.prefixes) {
    if (!head.endsWith(prefix)) continue;
    const label = head.slice(0, head.length - prefix.length);
    if (prefix !== '' && /[\p{L}\p{M}\p{N}]$/u.test(label)) continue;
    const found = longestSuffix(prefix, tail, touches, language);
    if (!found) continue;
    const { suffix, unit } = found;
    const exponent = exponentOf(unit, digits.count);
    const rest = tail.slice(suffix.length).replace(/^[.\u0970]/, '');
    const isClear =
      (unit.adjacent ?? touches) === touches &&
      isUnambiguous(suffix, exponent, touches ? unit.adjacent : null, digits.mark, language) &&
      !startsWithUnit(rest) &&
      !longestSuffix('', rest.trimStart(), !rest.startsWith(' '), language);
    return {
      exponent: isClear ? exponent : Number.NaN,
      mayBeTenth: mayBeTenth(unit, digits.count),
      isBefore: prefix !== '',
      before: label,
      after: rest,
    };
  }
  return null;
}

/**
 * Whether a unit can only mean what it means in the page's language. A text may be in another language than its page,
 * and the same letters may be another unit there. `adjacent` is null if a space separates the unit from the number.
 * Otherwise it is true if the page's language is known to write this unit without a space.
 */
function isUnambiguous(
  suffix: string,
  exponent: number,
  adjacent: boolean | null | undefined,
  mark: Mark,
  { tag, decimal }: Language,
): boolean {
  // TikTok writes the English K, M and B on pages in every language, directly after the number. So a unit is the
  // language's own if a space precedes it, or if the number has the language's decimal mark.
  const isOwn = adjacent === null ? mark !== 'foreign' : adjacent || (mark === 'own' && exponent <= 9);
  if (!isOwn && (inEnglish[suffix] ?? exponent) !== exponent) return false;
  // The decimal mark shows that the text is in another language: "1.1 billion" on a German page, or the Vietnamese "1,1 T"
  // on an English page.
  if (exponent > 9 && mark === 'foreign' && decimal !== '?') return false;
  // "billion" and "B" mean a thousand times more in German and Spanish ("12 B") than in English, and the text may be in
  // either language.
  if (exponent > 9 && /^(?:billion|B)$/.test(suffix)) return false;
  if (mark === 'own' || decimal !== '.' || (mark === 'none' && adjacent !== null)) return true;
  // On a page whose decimal mark is a point, "12 B" may be Turkish (thousand), "1,2 M" Indonesian (thousand million) and
  // "1,2 m" Catalan (thousand).
  if (suffix === 'B') return exponent !== 9;
  return !/^m$/i.test(suffix) || /^es\b/.test(tag) || (mark === 'none' && !/^en\b/.test(tag));
}

/** The longest unit after the number, alone or together with the text before the number. */
function longestSuffix(prefix: string, tail: string, touches: boolean, language: Language) {
  const mayStart = language.suffixStarts.has(tail.charAt(0).toLowerCase());
  for (let length = mayStart ? Math.min(MAX_UNIT_LENGTH, tail.length) : 0; length >= 0; length -= 1) {
    const suffix = tail.slice(0, length);
    const unit = lookUp(prefix, suffix, language);
    if (unit && (length === 0 || endsWord(suffix, tail, touches, language))) return { suffix, unit };
  }
  return null;
}

function lookUp(prefix: string, suffix: string, language: Language): Unit | undefined {
  const key = unitKey(prefix, suffix);
  return language.units.get(key) ?? (suffix.length > 1 ? language.units.get(key.toLowerCase()) : undefined);
}

/** Whether a unit ends where a word ends. In "12 bananas" and "447 K-pop fans" the letter belongs to the label. */
function endsWord(word: string, tail: string, touches: boolean, language: Language): boolean {
  const next = tail.slice(word.length);
  if (/^['’\p{Pd}]\p{L}/u.test(next)) return false;
  if (!/^[\p{L}\p{M}\p{N}]/u.test(next)) return true;
  if (classifier.test(next)) return true;
  // "조회" means view in Korean; 조 alone is a million million.
  if (word === '조' && next.startsWith('회')) return false;
  if (!endsUnspaced(word)) return startsUnspaced.test(next);
  if (endsEastAsian.test(word)) return touches || counter.test(next);
  return isWordEdge(word.length, tail, language);
}
