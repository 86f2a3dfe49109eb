import { useSyncExternalStore } from 'react';
import {
  beginLanguage,
  currentLanguage,
  onLanguageChanged,
  setLanguage,
} from '../../lib/words/catalogue/current-language';
import type { Language } from '../../lib/words/catalogue/languages';
import { firstFigures } from './first-figures';
import { languageToShow, lastChosen, markDocument, rememberChosen } from './last-language';

/**
 * Shows the document in the user's language, now and after every change of the setting. `begin`: only with the messages that
 * the first figures need.
 */
export async function followLanguage(begin: boolean): Promise<void> {
  onLanguageChanged(markDocument);
  await show(lastChosen(), begin ? beginLanguage : setLanguage);
  // Brings the database with it.
  void firstFigures
    .then(() => import('../../lib/settings/language'))
    .then(({ language }) => language.watch((chosen) => void show(chosen)));
}

/** The language in use. A component with `memo` calls this to be rendered again in a new language. */
export const useLanguage = (): Language =>
  useSyncExternalStore(onLanguageChanged, () => currentLanguage().language);

async function show(chosen: string | null, load = setLanguage): Promise<void> {
  rememberChosen(chosen);
  await load(languageToShow(chosen));
}
