import type { Catalogue } from './catalogue';

type Load = () => Promise<Catalogue>;

export interface LanguageFacts {
  /** The language's name for itself. */
  name: string;
  /** The language whose numbers and dates are used, if it is another one. */
  formatsAs?: string;
  direction?: 'rtl';
  /** Not offered to users: for tests of the layout. */
  isForTests?: true;
  /** What is said before a screen's own code is loaded. */
  loadFirst: Load;
  /** Everything else. */
  loadRest: Load;
}

const written = (
  first: () => Promise<{ default: Catalogue }>,
  rest: () => Promise<{ default: Catalogue }>,
): { loadFirst: Load; loadRest: Load } => ({
  loadFirst: async () => (await first()).default,
  loadRest: async () => (await rest()).default,
});

const english = written(
  () => import('virtual:messages/en-first'),
  () => import('virtual:messages/en'),
);

const german = written(
  () => import('virtual:messages/de-first'),
  () => import('virtual:messages/de'),
);

const fromEnglish = (name: 'lengthened' | 'mirrored'): { loadFirst: Load; loadRest: Load } => {
  const changed = async (load: Load) => (await import('./pseudo-languages'))[name](await load());
  return { loadFirst: () => changed(english.loadFirst), loadRest: () => changed(english.loadRest) };
};

/** The languages of the interface. A new one needs a folder of messages and a line here. */
export const LANGUAGES = {
  en: { name: 'English', ...english },
  de: { name: 'Deutsch', ...german },
  // Made from English when they are loaded, under the codes that Chromium and Android use.
  'en-XA': {
    name: 'Longer English',
    formatsAs: 'en',
    isForTests: true,
    ...fromEnglish('lengthened'),
  },
  'ar-XB': {
    name: 'English from the right',
    formatsAs: 'en',
    direction: 'rtl',
    isForTests: true,
    ...fromEnglish('mirrored'),
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
