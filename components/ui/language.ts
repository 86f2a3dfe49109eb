import { useSyncExternalStore } from 'react';
import {
  beginLanguage,
  currentLanguage,
  onLanguageChanged,
  setLanguage,
} from '../../lib/words/catalogue/current-language';
import { isLanguage, type Language, languageFacts, languageFor } from '../../lib/words/catalogue/languages';

/** The choice as this browser last showed it. The setting itself is in a database, which the first figures do not wait for. */
const LAST_SHOWN = 'language';

/**
 * Shows the document in the user's language, now and after every change of the setting. `begin`: only with the messages that
 * the first figures need.
 */
export async function followLanguage(begin: boolean): Promise<void> {
  onLanguageChanged(markDocument);
  await show(localStorage.getItem(LAST_SHOWN), begin ? beginLanguage : setLanguage);
  // Brings the database with it, so it is not waited for.
  void import('../../lib/settings/language').then(({ language }) =>
    language.watch((chosen) => void show(chosen)),
  );
}

/** The language in use. A component with `memo` calls this to be rendered again in a new language. */
export const useLanguage = (): Language =>
  useSyncExternalStore(onLanguageChanged, () => currentLanguage().language);

async function show(chosen: string | null, load = setLanguage): Promise<void> {
  const language = chosen !== null && isLanguage(chosen) ? chosen : languageFor(navigator.languages);
  if (chosen === null) localStorage.removeItem(LAST_SHOWN);
  else localStorage.setItem(LAST_SHOWN, chosen);
  await load(language);
}

function markDocument(): void {
  const { language } = currentLanguage();
  document.documentElement.lang = language;
  document.documentElement.dir = languageFacts(language).direction ?? 'ltr';
}
