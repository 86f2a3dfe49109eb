import { numberWith, type Words, type WordsFirst } from './number-with-words';

/**
 * What stands after a number of followers, by language. English and Portuguese were seen on LinkedIn (2024-10 to 2026-07);
 * the other words are those of the sites' own translations. In a language that is missing here, a number that needs its word
 * is missing too.
 */
const AFTER: Words = {
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
const BEFORE: WordsFirst = {
  ja: [/フォロワー数?[:：]?/, /人/],
  ko: [/팔로워/, /명/],
  th: [/ผู้ติดตาม/, /คน|ราย/],
  zh: [/(?:关注者|粉丝|粉絲|關注者|追蹤者)[:：]?/, /人|位|名/],
};

/**
 * Whether a text is a number of followers and nothing else, in the page's language. A bio that boasts of followers has
 * other words, or is in English on a page in another language.
 */
export const isNumberOfFollowers = numberWith(AFTER, BEFORE);
