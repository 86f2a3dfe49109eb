import type { Catalogue } from './catalogue';

export interface LanguageFacts {
  /** The language's name for itself. */
  name: string;
  /** The language whose numbers and dates are used, if it is another one. */
  formatsAs?: string;
  direction?: 'rtl';
  /** Not offered to users: for tests of the layout. */
  isForTests?: true;
  load(): Promise<Catalogue>;
}

const english = async () => (await import('virtual:messages/en')).default;
const pseudo = () => import('./pseudo-languages');

/** The languages of the interface. A new one needs a folder of messages and a line here. */
export const LANGUAGES = {
  en: { name: 'English', load: english },
  // Made from English when they are loaded, under the codes that Chromium and Android use.
  'en-XA': {
    name: 'Longer English',
    formatsAs: 'en',
    isForTests: true,
    load: async () => (await pseudo()).lengthened(await english()),
  },
  'ar-XB': {
    name: 'English from the right',
    formatsAs: 'en',
    direction: 'rtl',
    isForTests: true,
    load: async () => (await pseudo()).mirrored(await english()),
  },
} as const satisfies Record<string, LanguageFacts>;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

export const languageFacts = (language: Language): LanguageFacts => LANGUAGES[language];

export const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code);

/** The language that fits the browser's best, for a user who has not chosen one. */
export function languageFor(tags: readonly string[]): Language {
  const base = (tag: string) => tag.split('-')[0] ?? tag;
  return tags.map(base).find(isLanguage) ?? 'en';
}
