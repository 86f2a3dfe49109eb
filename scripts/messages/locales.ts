import { languages, readMessages } from './catalogue.ts';

/** The language that the browser uses where its own has no file. */
export const DEFAULT_LOCALE = 'en';

/** What stands in the manifest for a message: the browser puts it in, in its own language. */
export const manifestMessage = (name: string): string => `__MSG_${keyOf(name)}__`;

/** Chromium takes no hyphens. */
const keyOf = (name: string): string => name.replaceAll('-', '_');

/** The messages of `manifest.json` as the browser reads them: a file per language, in its own format. */
export const localeFiles = (): { relativeDest: string; contents: string }[] =>
  languages().map((language) => ({
    relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(
        [...readMessages(language)]
          .filter(([key]) => key.startsWith('manifest.'))
          .map(([key, message]) => [keyOf(key.replace('manifest.', '')), { message }]),
      ),
    ),
  }));
