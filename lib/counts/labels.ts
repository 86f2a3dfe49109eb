import type { Language } from './language';
import { isWordPart } from './neighbours';
import { startsUnspaced } from './scripts';
import { unitKey } from './unit-table';

/** Short forms and number words that languages in the Latin alphabet share: whole words, then beginnings. */
const latinUnit =
  /^(?:(?:md|ma|mi(?! piace)|mia|mm|km|mn|mr|tn|tr|nt|rb|jt|bi|bn|bin|min|ming|cr|t[uū]h|mie|mii|mil)(?!\p{L})|mil[lijyhaes]|ml[nrdj]|mrd|mio|mj[dl]|bil[ijyh]|bill(?!ed)|tril|thous|tausend|tus[ei]n|ezer|dui[sz]end|t[yi]s(?!t)|tūk|tuhat|hilj|þ[uú]s|ng[hà]|triệ|t[ỷỉ]|juta|ribu|lakh|crore|libo|elfu|mij[ëe]|dubu|kuma|[am]pem)/iu;
/** The same of Cyrillic, Arabic, Devanagari, Bengali, Chinese, Japanese and Korean: how their units begin. */
const otherUnit =
  /^(тыс|тис|хил|илј|мл[нрд]|мил|міл|мың|миң|мең|мян|сая|тэрб|أ?الف|ألف|آلاف|هزار|ہزار|لاکھ|کروڑ|ارب|مليون|میلیون|ملايين|مليار|میلیارد|हज|लाख|करो|कोटी|अरब|अब्ज|[हकअख](?:॰|(?![\p{L}\p{M}]))|হাজা|লাখ|লক্ষ|কোটি|নিযুত|নিঃ|শত |শঃ|[千万萬亿億兆천만억조])/u;

/** Bengali sets its classifier against the number: "447টা". */
const mayTouchAfter = (text: string) => startsUnspaced.test(text) || /^\p{sc=Beng}/u.test(text);

/**
 * Whether the words around a number without a unit may be a plain label. Not in "5h", "1st", "v2" or "720p", and
 * not where the nearest word may be a unit that this language does not have (a page whose language is given wrongly,
 * an abbreviation that nobody told us): the number alone would then be wrong by its unit. Nobody puts a unit after
 * five digits in a row.
 */
export function isPlainLabel(before: string, number: string, after: string, language: Language): boolean {
  if (isWordPart(before) || (/^\p{L}/u.test(after) && !mayTouchAfter(after))) return false;
  if (/^\d{5,}$/.test(number)) return true;
  const [wordBefore = ''] = /[\p{L}\p{M}'’]+$/u.exec(before.trimEnd()) ?? [];
  const label = after.trimStart();
  const [word = ''] = /^\p{L}[\p{L}\p{M}'’]*/u.exec(label) ?? [];
  if (!language.knowsUnits && word + wordBefore !== '') return false;
  // Some languages of Africa write the unit first: "elfu 2.4".
  if (wordBefore !== '' && (!language.letters.test(wordBefore) || latinUnit.test(wordBefore))) return false;
  return word === '' || !mayBeUnit(word, label, language);
}

function mayBeUnit(word: string, label: string, language: Language): boolean {
  if (!language.letters.test(word) || latinUnit.test(label) || otherUnit.test(label)) return true;
  if (/^[^x]$/iu.test(word)) return !mayTouchAfter(word);
  // A case of a unit that the language has: "χιλιάδων" begins as "χιλ." does.
  for (let length = 3; length < word.length && !startsUnspaced.test(word); length += 1) {
    if (language.units.has(unitKey('', word.slice(0, length).toLowerCase()))) return true;
  }
  // An abbreviation, unlike the end of a sentence ("1 Like. Like").
  return word.length < 5 && /^\. ?\p{Ll}/u.test(label.slice(word.length));
}
