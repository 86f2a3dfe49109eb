import { currentLanguage } from '../../lib/words/catalogue/current-language';
import { isLanguage, type Language, languageFacts, languageFor } from '../../lib/words/catalogue/languages';

/** The choice as this browser last showed it. The setting itself is in a database, which the first figures do not wait for. */
const LAST_SHOWN = 'language';

/** The language that was last chosen here; null for the browser's. */
export const lastChosen = (): string | null => localStorage.getItem(LAST_SHOWN);

/** The language to show for a choice; without one, the language that fits the browser's best. */
export const languageToShow = (chosen: string | null): Language =>
  chosen !== null && isLanguage(chosen) ? chosen : languageFor(navigator.languages);

export function rememberChosen(chosen: string | null): void {
  if (chosen === null) localStorage.removeItem(LAST_SHOWN);
  else localStorage.setItem(LAST_SHOWN, chosen);
}

/** Says in the document which language it is in, and in which direction that is written. */
export function markDocument(): void {
  const { language } = currentLanguage();
  document.documentElement.lang = language;
  document.documentElement.dir = languageFacts(language).direction ?? 'ltr';
}
