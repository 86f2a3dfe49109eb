import TITLES from 'virtual:menu-messages';

export type MenuTitles = (typeof TITLES)['en'];

/** The words that the background says, in the chosen language, or in the first of the browser's that there is. */
export function titlesIn(chosen: string | null): MenuTitles {
  const wanted = [chosen, ...navigator.languages.map((tag) => tag.split('-')[0])];
  const known = wanted.find((code) => code != null && Object.hasOwn(TITLES, code));
  return TITLES[known ?? 'en'] ?? TITLES.en;
}
