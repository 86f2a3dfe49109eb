import type { Language } from './language';
import { oneSpaced } from './plain-text';
import { exponentOf, type Unit, unitKey } from './unit-table';

/** The unit beside a number, and what is left of the text around both. */
export interface FoundUnit {
  /** Power of ten; null where a unit stands there but its meaning is not certain. */
  exponent: number | null;
  before: string;
  after: string;
}

const latin: Record<string, number> = { K: 3, M: 6, B: 9 };
const classifier = /^(টা|টি|টো|খন|জন)/;
const counter = /^[次人回个個名件位명회개건번]/;
const cjk = /[\p{Script=Hani}\p{Script=Hang}]$/u;
const unspaced = /[\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]$/u;

/**
 * Looks for the unit of a number between `before` and `after`: the longest that the language knows and that ends
 * where a word ends. Null where there is none. `latinFirst`: K, M and B mean what they mean in English.
 */
export function findUnit(
  before: string,
  after: string,
  digits: { count: number; foreign: boolean },
  language: Language,
  latinFirst: boolean,
): FoundUnit | null {
  const head = oneSpaced(before);
  const tail = oneSpaced(after);
  const touches = !/^[ \u00a0]/.test(after);
  for (const prefix of language.prefixes) {
    if (!head.endsWith(prefix)) continue;
    const label = head.slice(0, head.length - prefix.length);
    if (prefix !== '' && /[\p{L}\p{M}\p{N}]$/u.test(label)) continue;
    const suffix = longestSuffix(prefix, tail, touches, language);
    if (suffix === null) continue;
    const rest = tail.slice(suffix.length).replace(/^[.\u0970]/, '');
    const unit = lookUp(prefix, suffix, language);
    let exponent: number | null = unit ? exponentOf(unit, digits.count) : Number.NaN;
    const asLatin = touches ? latin[suffix] : undefined;
    if (asLatin !== undefined && asLatin !== exponent) {
      if (latinFirst) exponent = asLatin;
      else if (digits.foreign || exponent > 9) exponent = null;
    }
    const another = longestSuffix('', rest.trimStart(), !rest.startsWith(' '), language);
    if (another || Number.isNaN(exponent)) exponent = null;
    return { exponent, before: label, after: rest };
  }
  return null;
}

function lookUp(prefix: string, suffix: string, language: Language): Unit | undefined {
  const key = unitKey(prefix, suffix);
  return language.units.get(key) ?? language.lowerUnits.get(key.toLowerCase());
}

/** The text after the number that is a unit, `''` where the one before needs none, null where there is none. */
function longestSuffix(prefix: string, tail: string, touches: boolean, language: Language): string | null {
  for (let length = Math.min(language.longestSuffix, tail.length); length >= 0; length -= 1) {
    const suffix = tail.slice(0, length);
    const unit = lookUp(prefix, suffix, language);
    if (!unit || (unit.touching && !touches)) continue;
    if (length === 0 || endsWord(suffix, tail, touches, language)) return suffix;
  }
  return null;
}

/** A unit's letters may begin the label: "12 bananas" is no thousand million, "447 K-pop fans" no thousand. */
function endsWord(word: string, tail: string, touches: boolean, language: Language): boolean {
  const next = tail.slice(word.length);
  if (/^['’\p{Pd}]\p{L}/u.test(next)) return false;
  if (!/^[\p{L}\p{M}\p{N}]/u.test(next)) return true;
  if (classifier.test(next)) return true;
  if (cjk.test(word)) return touches || counter.test(next);
  return unspaced.test(word) && isWordEnd(word.length, tail, language);
}

/** Scripts that write words without spaces: the engine's dictionary says where one ends. */
function isWordEnd(at: number, text: string, language: Language): boolean {
  const segmenter = new Intl.Segmenter(language.tag, { granularity: 'word' });
  for (const { index } of segmenter.segment(text)) if (index >= at) return index === at;
  return true;
}
