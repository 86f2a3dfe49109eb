import { lastWord, withoutEnd } from './ends';
import { startsWithLatinNumberWord, startsWithNumberWord } from './number-words';
import { isLatin } from './scripts';

/**
 * Words that mean a unit in any language. If the page's language lacks the word, the number beside it is not the count:
 * the unit is unknown, misplaced, or from another language.
 */

/** Short forms and number words that languages in the Latin alphabet share: whole words, then beginnings. */
const latin =
  /^(?:(?:[kmbgtjlnþ]|md|ma|mi(?! piace)|mia|mm|km|mn|mr|tn|tr|nt|rb|jt|bi|bn|bin|min|ming|k? ?cr|t[uū]h|mie|mii|mil|dt|st)(?![\p{L}'’])|mil[lijyhaes]|ml[nrdj]|mrd|mio|mj[dl]|bil[ijyh]|bill(?!ed)|tril|thous|tausend|tsd|tus[ei]n|ezer|dui[sz]end|dzd|t[yi]s(?!t)|tūk|tuhat|hilj|þ[uú]s|ng[hà]|triệ|t[ỷỉ]|juta|ribu|lakh|crore|libo|elfu|mij[ëe]|dubu|kuma|[am]pem|sezigidi|isigidi|inkulun)/iu;
/** Tens, dozens and hundreds, colloquial thousands and millions, and Indian number words as English writes them. */
const latinWords =
  /^(?:lacs?|lks?|laksh?as?|lakhon|crs|karo[dr]s?|kotis?|arab|kharab|ha[zj]a+r|thou|grand|bil|bln|tr[nl]|myriads?|wan|hundreds?|dozens?|hundert|dutzend|hundra|honderd|dozijn|cent[os]?|centaines?|dizaines?|douzaines?|cientos|cent[ei]n(?:a|as|ares|aio|aia)|decenas?|docenas?|d[uú]zias?|dozzin[ae]|sto|setek|setki|trăm|chục|vạn|ratus|puluh|yüz|laki)(?![\p{L}'’])/iu;
/** The beginnings of units in Cyrillic, Arabic, Devanagari, Bengali, Chinese, Japanese and Korean. */
const other =
  /^(?:[кмтт](?![\p{L}'’])|тыс|тис|хил|хиљ|илј|мл[нрд]|мил|міл|мың|миң|мең|мян|сая|тэрб|сотен|сто(?!\p{L})|أ?الف|ألف|آلاف|هزار|ہزار|لاکھ|کروڑ|ارب|مليون|میلیون|ملین|ملايين|مليار|میلیارد|بليون|بلین|مئة|مائة|صد(?![\p{L}\p{M}])|हज|लाख|(?:दश ?)?लक्ष|करो|कोटी|अरब|अर्ब|अब्ज|सौ(?![\p{L}\p{M}])|सय(?![\p{L}\p{M}])|दर्जन|[मब]िल[िी]?[य्]|[हकअख](?:॰|(?![\p{L}\p{M}]))|হাজা|লাখ|লক্ষ|কোটি|নিযুত|নিঃ|শত(?: |কো)|শঃ|[মব]িলি|వంద|χιλ|εκατ|δι[σς](?!\p{L})|(?:হা|লা|কো)(?![\p{L}\p{M}])|[千万萬亿億兆천만억十百拾佰仟]|京(?!\p{L})|조(?!회)|[십백경](?:(?!\p{L})|[만억조천명회개건번])|สิบ|ร้อย|ミリオン|ビリオン)/iu;
/** Text that may separate a number from its unit: "12 de milioane", "12 na libo", "12 (K)". */
const between = /^[\s(（[]*(?:(?:de|na|ka) (?=\p{L}))?/iu;
/** Characters that may separate a unit from the number after it: "Tsd. 5", "Mio.: 5". */
const marks = new Set(' \u00a0.:：()（）[]\u0970-');

/** Whether the text after a number begins with a unit. */
export function startsWithUnit(text: string): boolean {
  return isUnit(text.replace(between, ''));
}

/** Whether a label is a unit with a capitalized label attached: "11 kFollower". */
export function isUnitWithLabel(label: string): boolean {
  const [, unit = ''] = /^(\p{L}[\p{Ll}\p{M}]*)\p{Lu}/u.exec(label.replace(between, '')) ?? [];
  return unit !== '' && startsWithUnit(unit);
}

/** Whether the text before a number ends in a unit: "Tsd. 5", "Mio.: 5", "约千5". */
export function endsWithUnit(text: string): boolean {
  const trimmed = withoutEnd(text, (character) => marks.has(character));
  if (/[千万萬亿億兆천만억]$/.test(trimmed.slice(-1))) return true;
  const word = lastWord(trimmed);
  return word !== '' && isUnit(word);
}

function isUnit(label: string): boolean {
  if (latin.test(label) || latinWords.test(label)) return true;
  return isLatin(label) ? startsWithLatinNumberWord(label) : other.test(label) || startsWithNumberWord(label);
}
