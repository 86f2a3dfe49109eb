import { lastWord } from './ends';
import type { Language } from './language';
import { isWordPart } from './neighbours';
import { startsUnspaced } from './scripts';
import { MAX_UNIT_LENGTH, unitKey } from './unit-table';
import { endsWithUnit, isUnitWithLabel, startsWithUnit } from './unit-words';

/** Bengali attaches its classifier to the number: "447টা". */
const mayTouchAfter = (text: string) => startsUnspaced.test(text) || /^\p{sc=Beng}/u.test(text);

/**
 * Whether the words around a number without a unit may be a plain label. False for "5h", "1st", "v2" and "720p", and if
 * the nearest word may be a unit that this language lacks (the page names the wrong language, or the abbreviation is
 * unknown): the number would then be wrong by that unit. After five digits in a row there is never a unit.
 */
export function isPlainLabel(before: string, number: string, after: string, language: Language): boolean {
  if (isWordPart(before) || (/^\p{L}/u.test(after) && !mayTouchAfter(after))) return false;
  if (endsWithUnit(before) || startsWithUnit(after)) return false;
  const label = after.trimStart();
  const head = before.trimEnd();
  const mark = /[.:：]$/.exec(head.slice(-1))?.[0] ?? '';
  const wordBefore = lastWord(mark === '' ? head : head.slice(0, -1).trimEnd());
  const [word = ''] = /^\p{L}[\p{L}\p{M}'’]*/u.exec(label) ?? [];
  if ([wordBefore, word].some((each) => isOwnUnit(each, language))) return false;
  if (/^\d{5,}$/.test(number)) return true;
  // A colon follows a label, never a unit.
  const mayBeUnits = mark === '' || mark === '.' ? word + wordBefore : word;
  if (!language.knowsUnits && mayBeUnits !== '') return false;
  if (wordBefore !== '' && !language.letters.test(wordBefore)) return false;
  return word === '' || !mayBeUnit(word, label, language);
}

/** Whether a word is a unit of this language. `findUnit` did not accept it, for example because it is on the wrong side. */
function isOwnUnit(word: string, { units }: Language): boolean {
  return (
    word !== '' &&
    [word, word.toLowerCase()].some((each) => units.has(unitKey('', each)) || units.has(unitKey(each, '')))
  );
}

function mayBeUnit(word: string, label: string, language: Language): boolean {
  if (!language.letters.test(word)) return true;
  if (/^[^x]$/iu.test(word)) return !mayTouchAfter(word);
  if (isUnitWithLabel(label)) return true;
  // A word that begins with a unit may be its inflected form ("χιλιάδων" and "χιλ."), or the unit with a label attached.
  // In scripts without spaces, the rest must be a unit too: "พันธุ์" (species) begins with พัน (a thousand).
  const isUnspaced = startsUnspaced.test(word);
  for (let length = 1; length < Math.min(word.length, MAX_UNIT_LENGTH); length += 1) {
    const ends = length > 2 || isUnspaced || /\p{Lu}/u.test(word.charAt(length));
    if (!ends || !isOwnUnit(word.slice(0, length), language)) continue;
    if (!isUnspaced || beginsWithUnit(word.slice(length), language)) return true;
  }
  // An abbreviation, as opposed to the end of a sentence ("1 Like. Like").
  return word.length < 5 && /^\. ?\p{Ll}/u.test(label.slice(word.length));
}

function beginsWithUnit(text: string, language: Language): boolean {
  return [...text.slice(0, MAX_UNIT_LENGTH)].some((_, at) => isOwnUnit(text.slice(0, at + 1), language));
}
