import type { Language } from './language';

/** Scripts that set a label against a number without a space: "조회수447회", "การดู447ครั้ง". */
const glues =
  '\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}\\p{Script=Hang}\\p{Script=Thai}\\p{Script=Laoo}\\p{Script=Khmr}\\p{Script=Mymr}';
const gluedAfter = new RegExp(`^[${glues}\\p{Script=Beng}]`, 'u');
const gluedBefore = new RegExp(`[${glues}]$`, 'u');

/** Signs that make a number something else: sums of money, percentages, dates, ranges, versions, handles. */
const oddBefore = /[\p{Sc}\p{Pd}\p{N}%٪‰+−±~≈<>=≤≥#№/\\.,_^*@&$'’٫٬]$|\d:$/u;
const oddBeforeSpace = /[\p{Sc}+−±~≈<>=≤≥#№@/]$|^\p{Pd}$/u;
const oddAfter = /^(?:[\p{Sc}\p{N}\p{M}%٪‰°º+−/\\_^*@#=′″]|[\p{Pd}:'’][\p{L}\p{N}]|\.\.|…|[.,]\d)/u;
const oddAfterSpace = /^[\p{Sc}%٪‰°+−=/]/u;

/** Whether a number stands by itself, judged by what touches it. */
export function standsAlone(before: string, after: string): boolean {
  if (oddBefore.test(before) || oddBeforeSpace.test(before.trimEnd())) return false;
  if (oddAfter.test(after) || oddAfterSpace.test(after.trimStart())) return false;
  return true;
}

/** Whether the letters that touch a number without a unit may be its label: not in "5h", "1st", "v2" or "720p". */
export function labelMayTouch(before: string, after: string): boolean {
  if (/[\p{L}\p{M}]$/u.test(before) && (!gluedBefore.test(before) || /[第제]$/.test(before))) return false;
  return !/^\p{L}/u.test(after) || gluedAfter.test(after);
}

/** Short forms and number words that languages in the Latin alphabet share, as the whole word and as its beginning. */
const latinWord = /^(md|mjd|mn|mr|tn|tr|rb|jt|bi|bn|bin|min|ming|cr|t[uū]h|mie|mii)$/;
const latinStem =
  /^(mil([lijyhaes]|$)|mln|mlr|mld|mrd|mio|mia$|mjd|mlj|bil[lijyh]|tril|thous|tausend|tusen|dui[sz]end|t[yi]s([^t]|$)|tūk|tuhat|hilj|ngh|triệ|t[ỷỉ]|juta|ribu|lakh|crore|libo|elfu|mij[ëe]|mjl|dubu|kuma|[am]pem)/;
const otherStem =
  /^(тыс|тис|хил|илј|мл[нрд]|мил|міл|мільй|мың|миң|мең|мян|сая|тэрб|أ?الف|ألف|آلاف|هزار|ہزار|لاکھ|کروڑ|ارب|مليون|میلیون|ملايين|مليار|میلیارد|हज|लाख|करो|कोटी|अरब|अब्ज|[हकअ]॰?$|[千万萬亿億兆천만억조])/;

/**
 * Whether the first word after a number may be a unit that this language does not have: a page whose language is
 * given wrongly, or an abbreviation that nobody told us. Then the number alone would be wrong by its unit.
 */
export function mayBeUnit(label: string, language: Language): boolean {
  const [word = ''] = /^\p{L}[\p{L}\p{M}'’]*/u.exec(label) ?? [];
  if (word === '') return false;
  const lower = word.toLowerCase();
  if (!language.script.test(word) || isLatinUnit(lower) || otherStem.test(word)) return true;
  if (/^[^x]$/u.test(lower)) return !gluedAfter.test(lower);
  // An abbreviation, unlike the end of a sentence ("1 Like. Like").
  return word.length < 5 && /^\. ?\p{Ll}/u.test(label.slice(word.length));
}

/** Whether the word before a number may be a unit: some languages of Africa write "elfu 2.4". */
export function mayBeUnitBefore(label: string, language: Language): boolean {
  const [word = ''] = /[\p{L}\p{M}'’]+$/u.exec(label) ?? [];
  return word !== '' && (!language.script.test(word) || isLatinUnit(word.toLowerCase()));
}

function isLatinUnit(lower: string): boolean {
  return latinStem.test(lower) || latinWord.test(lower);
}
