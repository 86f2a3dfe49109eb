import { perLanguage } from './catalogue/current-language';

/** Languages that the browser's detector distinguishes and that users ask for; others are entered by code. */
const CODES =
  'ar bg bn cs da de el en es et fa fi fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pa pl pt ro ru sk sl sr sv sw ta te th tl tr uk ur vi zh'.split(
    ' ',
  );

const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** "Portuguese" for `pt`. */
export function languageName(code: string): string {
  try {
    return names().of(code) ?? code;
  } catch {
    return code;
  }
}

/** In the order of the interface's language. */
export const languageNames = perLanguage((locale) =>
  CODES.map(languageName).sort((a, b) => a.localeCompare(b, locale)),
);

/** The code of a language given by its name or its code; null for anything else. */
export function languageCode(typed: string): string | null {
  const wanted = typed.trim().toLowerCase();
  const named = CODES.find((code) => languageName(code).toLowerCase() === wanted);
  return (
    named ?? (/^[a-z]{2,3}(-[a-z0-9]+)*$/.test(wanted) && languageName(wanted) !== wanted ? wanted : null)
  );
}
