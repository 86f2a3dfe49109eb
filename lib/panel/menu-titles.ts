import TITLES from 'virtual:menu-messages';

export type MenuTitles = (typeof TITLES)['en'];

/** The words that the background says, and what `Intl` formats their numbers by. */
export interface MenuWords {
  titles: MenuTitles;
  locale: string;
}

/** In the chosen language, or in the first of the browser's that there is. */
export function menuWordsIn(chosen: string | null): MenuWords {
  const wanted = [chosen, ...navigator.languages.map(languageOf)];
  const known = wanted.find((code) => code != null && Object.hasOwn(TITLES, code)) ?? 'en';
  const titles = TITLES[known] ?? TITLES.en;
  // The user's own variant of it, such as en-IN.
  return { titles, locale: navigator.languages.find((tag) => languageOf(tag) === known) ?? known };
}

export const titlesIn = (chosen: string | null): MenuTitles => menuWordsIn(chosen).titles;

const languageOf = (tag: string) => tag.split('-')[0] ?? tag;
