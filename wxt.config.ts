import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from './lib/platforms/hosts';
import { SHARED_SCRIPTS } from './lib/platforms/scripts-of';
import { knownWordsPlugin } from './scripts/known-words/plugin';
import { BundledPackages } from './scripts/licences';
import { DEFAULT_LOCALE, localeFiles, manifestMessage } from './scripts/messages/locales';
import { messagesPlugin } from './scripts/messages/plugin';
import { messageTypes, TYPES_FILE } from './scripts/messages/types';
import { popupStart } from './scripts/popup-start';
import { silentStart } from './scripts/silent-start';

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** WXT's own class uses an event on the page's document, which any page could receive and send. */
const SCRIPT_LIFE = {
  find: /^wxt\/utils\/content-script-context$/,
  replacement: fileAt('lib/reading/script-life.ts'),
};
/** The development server loads content scripts one by one, so there each contains what they share. */
const CARRIED = [
  { find: /^.*\/counts\/in-tab$/, replacement: fileAt('lib/counts/index.ts') },
  { find: /^\.\/in-tab$/, replacement: fileAt('lib/reading/read-tab.ts') },
];

/** Forbids every request from an extension page, including images and forms. Tested by tests/browser/requests.test.ts. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** Inlined, the long selectors of a reader would stand in its script several times. */
const CONSTANTS_ONCE = { optimization: { inlineConst: false } };

const bundled = new BundledPackages();

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Auto-imports hide where a name comes from, and WXT does not apply them to lib/.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    // Linked from the settings. The licences require their texts to accompany the code.
    'build:done': ({ config: { command, outDir } }) => {
      if (command === 'build') writeFileSync(join(outDir, 'licences.txt'), bundled.text());
    },
    'prepare:types': (_, entries) => {
      entries.push({ path: TYPES_FILE, text: messageTypes(), tsReference: true });
    },
    'vite:build:extendConfig': (entries, config) => {
      const { rolldownOptions } = config.build ?? {};
      if (entries.some(({ type }) => type === 'content-script'))
        config.build = { ...config.build, rolldownOptions: { ...rolldownOptions, ...CONSTANTS_ONCE } };
      if (!entries.some(({ name }) => name === 'popup')) return;
      const output = { ...rolldownOptions?.output, codeSplitting: popupStart };
      config.build = { ...config.build, rolldownOptions: { ...rolldownOptions, output } };
    },
    'build:publicAssets': (_, files) => void files.push(...localeFiles()),
    'build:manifestGenerated': ({ config: { command } }, manifest) => {
      for (const { js } of manifest.content_scripts ?? []) js?.unshift(...SHARED_SCRIPTS);
      // WXT requests the hosts of every script that is registered at run time. Here the user grants them.
      if (command === 'build') manifest.host_permissions = [...REQUIRED_MATCHES];
    },
  },
  vite: ({ command }) => ({
    plugins: [
      messagesPlugin(),
      knownWordsPlugin(),
      ...(command === 'build' ? [bundled.plugin(), silentStart()] : []),
    ],
    worker: { plugins: () => (command === 'build' ? [bundled.plugin()] : []) },
    resolve: { alias: [SCRIPT_LIFE, ...(command === 'serve' ? CARRIED : [])] },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Yardstick',
    description: manifestMessage('description'),
    default_locale: DEFAULT_LOCALE,
    permissions: [
      'storage',
      'unlimitedStorage', // Chromium refuses storage.persist() to extensions
      'scripting', // tabs that were open before the installation
      'contextMenus',
      'activeTab', // the address of the tab whose toolbar button was clicked, to offer a platform there
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...REQUIRED_MATCHES],
    ...(OPTIONAL_MATCHES.length > 0 && { optional_host_permissions: OPTIONAL_MATCHES }),
    action: { default_title: 'Yardstick' },
    // Browsers allow four suggestions. One that another extension has stays empty.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Y' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: manifestMessage('command-panel'),
      },
      // Firefox opens its menu History by Alt+Shift+S (seen 2026-11).
      save: { suggested_key: { default: 'Alt+Shift+K' }, description: manifestMessage('command-save') },
      // Chromium keeps Alt+Shift+N and Alt+Shift+X for itself (156, seen 2026-11).
      next: { suggested_key: { default: 'Alt+Shift+G' }, description: manifestMessage('command-next') },
    },
    // The development server needs a socket, so only there WXT's own policy applies.
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yardstick@yardstick.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
