import TITLES from 'virtual:menu-messages';
import { browser } from 'wxt/browser';
import { HOST_MATCHES } from '../platforms/hosts';
import { language } from '../settings/language';
import { openPanel } from './open-panel';
import { showShortlist } from './show-shortlist';

const OPEN_PANEL = 'open-panel';
const OPEN_SHORTLIST = 'open-shortlist';

/** Adds Yardstick's context menus: the panel on supported pages, the shortlist on the toolbar button. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => void addMenu());
  // The browser keeps the menu, while the user may choose another language.
  language.watch((chosen) => void nameMenu(chosen));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_PANEL && tab) void openPanel(tab.windowId);
    if (menuItemId === OPEN_SHORTLIST) void showShortlist();
  });
}

async function addMenu(): Promise<void> {
  const { contextMenus } = browser;
  const titles = titlesIn(await language.read());
  // After an update, the previous version's menu still exists.
  await contextMenus.removeAll();
  contextMenus.create({
    id: OPEN_PANEL,
    title: titles['menu.page'],
    contexts: ['page'],
    documentUrlPatterns: HOST_MATCHES,
  });
  contextMenus.create({ id: OPEN_SHORTLIST, title: titles['menu.toolbar'], contexts: ['action'] });
}

async function nameMenu(chosen: string | null): Promise<void> {
  const { contextMenus } = browser;
  const titles = titlesIn(chosen);
  try {
    await contextMenus.update(OPEN_PANEL, { title: titles['menu.page'] });
    await contextMenus.update(OPEN_SHORTLIST, { title: titles['menu.toolbar'] });
  } catch {
    // Not added yet.
  }
}

/** In the chosen language, or in the first of the browser's that there is. */
function titlesIn(chosen: string | null): (typeof TITLES)['en'] {
  const wanted = [chosen, ...navigator.languages.map((tag) => tag.split('-')[0])];
  const known = wanted.find((code) => code != null && Object.hasOwn(TITLES, code));
  return TITLES[known ?? 'en'] ?? TITLES.en;
}
