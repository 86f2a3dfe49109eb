import { parseCount } from '../counts/in-tab';
import { withoutMarks } from '../page/texts';

/**
 * What stands after a number of followers, by language. English and Portuguese were seen on LinkedIn (2024-10 to 2026-07);
 * the other words are those of the sites' translations. In a language that is missing here, a number that needs its word
 * is missing too.
 */
const AFTER: Record<string, RegExp> = {
  ar: /متابع(?:ًا|ا|ين|ون)?|من المتابعين/,
  cs: /sledující(?:ch)?/,
  da: /følgere?/,
  de: /follower(?::innen)?/,
  el: /ακόλουθο(?:ι|ς)/,
  en: /followers?/,
  es: /(?:de )?seguidor(?:es|as?)?/,
  fi: /seuraajaa?/,
  fr: /(?:d[e'’]\s?)?abonné(?:e?s)?/,
  he: /עוקב(?:ים|ת)?/,
  hi: /(?:फ़|फ)ॉल(?:ो|ोव|ोअ)र(?:्स)?/,
  hu: /követő/,
  id: /pengikut/,
  it: /(?:di )?follower/,
  ja: /人の?フォロワー|フォロワー/,
  ko: /명의 팔로워/,
  ms: /pengikut/,
  nl: /volgers?/,
  no: /følgere?/,
  pl: /obserwując(?:y|ych|a|e)/,
  pt: /(?:de )?seguidor(?:es|as?)?/,
  ro: /(?:de )?urmăritori?/,
  ru: /подписчик(?:а|и|ов)?|отслеживающ(?:ий|ие|их)/,
  sv: /följare/,
  th: /ผู้ติดตาม/,
  tr: /takipçi/,
  uk: /підписник(?:и|ів|а)?|читач(?:і|ів|а)?/,
  vi: /người theo dõi/,
  zh: /(?:位|名|个|個)?\s?(?:关注者|粉丝|粉絲|關注者|追蹤者)/,
};
/** Where the word comes first, and what then stands after the number. */
const BEFORE: Record<string, [word: RegExp, counter: RegExp]> = {
  ja: [/フォロワー数?[:：]?/, /人/],
  ko: [/팔로워/, /명/],
  th: [/ผู้ติดตาม/, /คน|ราย/],
  zh: [/(?:关注者|粉丝|粉絲|關注者|追蹤者)[:：]?/, /人|位|名/],
};
/** Other tags of the same languages. */
const SAME: Record<string, string> = { iw: 'he', in: 'id', nb: 'no', nn: 'no' };

const NUMBER = "(\\p{Nd}[\\p{Nd}.,'’٫٬\\s]*)";
/** What may be a unit. Other short words change the meaning: "3 new followers". */
const UNIT = '(\\p{L}[\\p{L}\\p{M}]{0,7}\\.?)';
/** The whole text, with and without a unit. */
const whole = (before: string, after: string): RegExp[] =>
  [NUMBER, NUMBER + UNIT].map((number) => new RegExp(`^${before}\\s?${number}\\s?${after}$`, 'iu'));

const EXPRESSIONS = new Map(
  Object.entries(AFTER).map(([language, { source }]) => {
    const [word, counter] = BEFORE[language] ?? [];
    const first = word && counter ? whole(`(?:${word.source})`, `(?:${counter.source})?`) : [];
    return [language, [...whole('', `(?:${source})`), ...first]];
  }),
);
const IN_ANY = [...EXPRESSIONS.values()].flat();
const MAX_LENGTH = 40;

/**
 * Whether a text is a number of followers and nothing else, in the page's language. A bio that boasts of followers has
 * other words, or is in English on a page in another language. Zero stands there only until the page knows the number.
 */
export function isNumberOfFollowers(written: string, language: string): boolean {
  if (written.length > 2 * MAX_LENGTH || !/\p{Nd}/u.test(written)) return false;
  const text = withoutMarks(written).replaceAll(/\s+/gu, ' ').trim();
  if (text.length > MAX_LENGTH) return false;
  const base = language.split('-', 1)[0] ?? '';
  const expressions = language === 'und' ? IN_ANY : EXPRESSIONS.get(SAME[base] ?? base);
  return expressions?.some((expression) => isCount(expression.exec(text), language)) ?? false;
}

function isCount(match: RegExpExecArray | null, language: string): boolean {
  if (!match) return false;
  const [text, number = '', unit] = match;
  const count = parseCount(text, language);
  if (!count || count.value === 0) return false;
  return unit === undefined || count.value !== parseCount(number.trim(), language)?.value;
}
