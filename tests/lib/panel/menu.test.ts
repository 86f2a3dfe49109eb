import TITLES from 'virtual:menu-messages';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { offerMenu } from '../../../lib/panel/menu';
import { language } from '../../../lib/settings/language';

/** The menu as a browser keeps it: by id. */
let menu: Map<string, string>;
let installed: () => void;

const German = {
  ...TITLES.en,
  'menu.page': 'Neben dieser Seite messen',
  'menu.queue': 'In die Warteschlange',
  'menu.look-up': 'Nachsehen',
  'menu.toolbar': 'Liste öffnen',
};

const ON_LINK = { addToQueue: () => undefined, lookUp: () => undefined };

const inMenu = (titles: typeof TITLES.en) =>
  (['menu.page', 'menu.queue', 'menu.look-up', 'menu.toolbar'] as const).map((key) => titles[key]);

beforeEach(() => {
  menu = new Map();
  TITLES.de = German;
  Object.assign(browser, {
    contextMenus: {
      removeAll: async () => menu.clear(),
      create: ({ id, title }: { id: string; title: string }) => menu.set(id, title),
      update: async (id: string, { title }: { title: string }) => {
        if (!menu.has(id)) throw new Error('There is no such entry.');
        menu.set(id, title);
      },
      onClicked: { addListener: () => undefined },
    },
  });
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as () => void;
  });
});

it('the menu of the browser is in the language of the interface, from the installation on', async () => {
  await language.write('de');
  offerMenu(ON_LINK);
  installed();
  await vi.waitFor(() => expect([...menu.values()]).toEqual(inMenu(German)));
});

it('the menu follows the language when the user chooses another', async () => {
  await language.write('en');
  offerMenu(ON_LINK);
  installed();
  await vi.waitFor(() => expect([...menu.values()]).toEqual(inMenu(TITLES.en)));
  await language.write('de');
  await vi.waitFor(() => expect([...menu.values()]).toEqual(inMenu(German)));
});

it('a language that this version does not have leaves the menu in English', async () => {
  await language.write('xx');
  offerMenu(ON_LINK);
  installed();
  await vi.waitFor(() => expect([...menu.values()]).toEqual(inMenu(TITLES.en)));
});
