import { writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileMessages, filesOf, isFirst, languages, MESSAGES_FOLDER, readMessages } from './catalogue.ts';
import { messageTypes, TYPES_FILE } from './types.ts';

const PREFIX = 'virtual:messages/';
/** Vite leaves an id that begins so to the plugin that gave it. */
const RESOLVED = `\0${PREFIX}`;

/** After a language: the messages that are needed first. Without it: all others. */
const FIRST = '-first';
/** For the background, whose script cannot load a language: a service worker has no `import()`. */
const MENU = 'virtual:menu-messages';

const NO_PARSER = {
  find: /^@formatjs\/icu-messageformat-parser$/,
  replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
};

/**
 * Serves `virtual:messages/en-first` and `virtual:messages/en`: the messages of a language, parsed at build time; and `virtual:menu-messages`: those of the
 * context menu in all languages. What the extension contains formats them
 * and has no parser, which would cost 7 KB.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'yardstick-messages',
    config: (_, { command }) => (command === 'build' ? { resolve: { alias: [NO_PARSER] } } : {}),
    resolveId: (id) => (id.startsWith(PREFIX) || id === MENU ? `\0${id}` : null),
    load(id) {
      if (id === `\0${MENU}`)
        return { code: `export default ${JSON.stringify(menuMessages())};`, moduleType: 'js' };
      if (!id.startsWith(RESOLVED)) return null;
      const name = id.slice(RESOLVED.length);
      const language = name.replace(FIRST, '');
      const messages = [...readMessages(language)].filter(([key]) => isFirst(key) === name.endsWith(FIRST));
      for (const file of filesOf(language)) this.addWatchFile(resolve(file));
      const json = JSON.stringify(compileMessages(new Map(messages)));
      // Browsers parse JSON faster than the same as code.
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
    },
    hotUpdate({ file }) {
      if (file.includes(MESSAGES_FOLDER.replaceAll(sep, '/')))
        writeFileSync(join('.wxt', TYPES_FILE), messageTypes());
    },
  };
}

/** The messages of `menu.json` by language. Their only placeholders are names in braces. */
const menuMessages = (): Record<string, Record<string, string>> =>
  Object.fromEntries(
    languages().map((language) => {
      const own = [...readMessages(language)].filter(([key]) => key.startsWith('menu.'));
      return [language, Object.fromEntries(own)];
    }),
  );
