import { perLanguage } from './catalogue/current-language';
import { say } from './catalogue/say';

/** British English, because it has no comma before the last. */
const localeOfLists = (locale: string) => (/^en\b/.test(locale) ? 'en-GB' : locale);

const lists = perLanguage((locale) => ({
  all: new Intl.ListFormat(localeOfLists(locale), { type: 'conjunction' }),
  either: new Intl.ListFormat(localeOfLists(locale), { type: 'disjunction' }),
}));

/** "likes, comments and shares" */
export const listOf = (words: readonly string[]): string => lists().all.format(words);

/** "Instagram, TikTok or YouTube" */
export const eitherOf = (words: readonly string[]): string => lists().either.format(words);

/** "2 pinned, 1 too new": without "and", for a row of facts. */
export const separated = (words: readonly string[]): string => words.join(say('number.separator'));

/** "six": whole numbers up to ten in words, as a sentence has them; larger ones in digits. */
export const smallNumber = (count: number): string => say('number.small', { count });
