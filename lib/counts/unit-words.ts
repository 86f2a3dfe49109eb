/**
 * Words that stand for a unit in some language, whichever the page's is. Where the page's language does not have
 * them, the number beside one is not the count: its unit is unknown, misplaced, or another language's.
 */

/** Short forms and number words that languages in the Latin alphabet share: whole words, then beginnings. */
const latin =
  /^(?:(?:[kmbgtjlnþ]|md|ma|mi(?! piace)|mia|mm|km|mn|mr|tn|tr|nt|rb|jt|bi|bn|bin|min|ming|k? ?cr|t[uū]h|mie|mii|mil|dt|st)(?![\p{L}'’])|mil[lijyhaes]|ml[nrdj]|mrd|mio|mj[dl]|bil[ijyh]|bill(?!ed)|tril|thous|tausend|tsd|tus[ei]n|ezer|dui[sz]end|dzd|t[yi]s(?!t)|tūk|tuhat|hilj|þ[uú]s|ng[hà]|triệ|t[ỷỉ]|juta|ribu|lakh|crore|libo|elfu|mij[ëe]|dubu|kuma|[am]pem|sezigidi|isigidi|inkulun)/iu;
/** The same of Cyrillic, Arabic, Devanagari, Bengali, Chinese, Japanese and Korean: how their units begin. */
const other =
  /^(?:[кмтт](?![\p{L}'’])|тыс|тис|хил|хиљ|илј|мл[нрд]|мил|міл|мың|миң|мең|мян|сая|тэрб|أ?الف|ألف|آلاف|هزار|ہزار|لاکھ|کروڑ|ارب|مليون|میلیون|ملايين|مليار|میلیارد|हज|लाख|(?:दश ?)?लक्ष|करो|कोटी|अरब|अब्ज|[हकअख](?:॰|(?![\p{L}\p{M}]))|হাজা|লাখ|লক্ষ|কোটি|নিযুত|নিঃ|শত(?: |কো)|শঃ|χιλ|εκατ|δι[σς](?!\p{L})|(?:হা|লা|কো)(?![\p{L}\p{M}])|[千万萬亿億兆천만억]|조(?!회))/iu;
/** What languages put between a number and its unit: "12 de milioane", "12 na libo", "12 (K)". */
const between = /^[\s(（[]*(?:(?:de|na|ka) (?=\p{L}))?/iu;

/** Whether the text after a number begins with a unit. */
export function startsWithUnit(text: string): boolean {
  const label = text.replace(between, '');
  return latin.test(label) || other.test(label);
}

/** Whether a label begins with a unit and a label set against it, which begins with a capital: "11 kFollower". */
export function isUnitWithLabel(label: string): boolean {
  const [, unit = ''] = /^(\p{L}[\p{Ll}\p{M}]*)\p{Lu}/u.exec(label.replace(between, '')) ?? [];
  return unit !== '' && startsWithUnit(unit);
}

/** Whether the text before a number ends in one: "Tsd. 5", "Mio.: 5", "约千5". */
export function endsWithUnit(text: string): boolean {
  const trimmed = text.replace(/[\s.:：()（）[\]\u0970-]+$/u, '');
  if (/[千万萬亿億兆천만억]$/.test(trimmed)) return true;
  const [word = ''] = /[\p{L}\p{M}'’]+$/u.exec(trimmed) ?? [];
  return word !== '' && (latin.test(word) || other.test(word));
}
