import type { Catalogue } from './catalogue';
import { type Language, languageFacts } from './languages';

interface Current {
  language: Language;
  /** For `Intl`: the user's own variant of the language, such as en-IN, if the browser names one. */
  locale: string;
  catalogue: Catalogue;
  /** False while only the messages are there that a screen needs first. */
  isWhole: boolean;
}

let current: Current | null = null;
const listeners = new Set<() => void>();

/** Loads a language and uses it everywhere from then on. Of several calls at once the last one wins. */
export async function setLanguage(language: Language): Promise<void> {
  const call = ++calls;
  wanted = language;
  if (current?.language === language && current.isWhole) return;
  const { loadFirst, loadRest } = languageFacts(language);
  const [first, rest] = await Promise.all([loadFirst(), loadRest()]);
  if (call === calls) use({ language, catalogue: { ...first, ...rest }, isWhole: true });
}

/** The same with the messages alone that a screen needs first. `wholeLanguage` loads the others. */
export async function beginLanguage(language: Language): Promise<void> {
  const call = ++calls;
  wanted = language;
  const catalogue = await languageFacts(language).loadFirst();
  if (call === calls) use({ language, catalogue, isWhole: false });
}

/** Resolves as soon as all messages of the language are loaded. */
export async function wholeLanguage(): Promise<void> {
  while (wanted !== null && !current?.isWhole) await setLanguage(wanted);
}

/** The language of the last call. */
let wanted: Language | null = null;
let calls = 0;

function use(loaded: Omit<Current, 'locale'>): void {
  current = { ...loaded, locale: localeOf(loaded.language) };
  for (const tell of [...listeners]) tell();
}

/** The language in use. Throws before the first one is loaded. */
export function currentLanguage(): Current {
  if (!current) throw new Error('No language is loaded yet: words are for functions, not for constants.');
  return current;
}

/** Calls back after every change of language. Returns a function that stops it. */
export function onLanguageChanged(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/** One value per language, such as a formatter, made when it is first needed. */
export function perLanguage<Value>(make: (locale: string) => Value): () => Value {
  let made: { of: Current; value: Value } | null = null;
  return () => {
    const now = currentLanguage();
    if (made?.of !== now) made = { of: now, value: make(now.locale) };
    return made.value;
  };
}

function localeOf(language: Language): string {
  const wanted = languageFacts(language).formatsAs ?? language;
  const isVariant = (tag: string) => tag === wanted || tag.startsWith(`${wanted}-`);
  return navigator.languages.find(isVariant) ?? wanted;
}
