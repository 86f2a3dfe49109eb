import { browser } from 'wxt/browser';
import { HOST_MATCHES } from '../platforms/hosts';
import { language } from '../settings/language';
import { titlesIn } from './menu-titles';
import { openPanel } from './open-panel';
import { showShortlist } from './show-shortlist';

const OPEN_PANEL = 'open-panel';
const OPEN_SHORTLIST = 'open-shortlist';
const ADD_TO_QUEUE = 'add-to-queue';
const LOOK_UP = 'look-up';

/** What the menu does with a link to a profile. */
export interface OnLink {
  addToQueue(address: string, tabId: number | null): void;
  lookUp(address: string): void;
}

/**
 * Adds Yardstick's context menus: the panel on supported pages, the queue and the shortlist on links to supported sites, the
 * shortlist on the toolbar button.
 */
export function offerMenu(onLink: OnLink): void {
  browser.runtime.onInstalled.addListener(() => void addMenu());
  // The browser keeps the menu, while the user may choose another language.
  language.watch((chosen) => void nameMenu(chosen));
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl = '' }, tab) => {
    if (menuItemId === OPEN_PANEL && tab) void openPanel(tab.windowId);
    if (menuItemId === OPEN_SHORTLIST) void showShortlist();
    if (menuItemId === ADD_TO_QUEUE) onLink.addToQueue(linkUrl, tab?.id ?? null);
    if (menuItemId === LOOK_UP) onLink.lookUp(linkUrl);
  });
}

const ON_LINKS = [
  { id: ADD_TO_QUEUE, key: 'menu.queue' },
  { id: LOOK_UP, key: 'menu.look-up' },
] as const;

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
  for (const { id, key } of ON_LINKS)
    contextMenus.create({ id, title: titles[key], contexts: ['link'], targetUrlPatterns: HOST_MATCHES });
  contextMenus.create({ id: OPEN_SHORTLIST, title: titles['menu.toolbar'], contexts: ['action'] });
}

async function nameMenu(chosen: string | null): Promise<void> {
  const { contextMenus } = browser;
  const titles = titlesIn(chosen);
  try {
    await contextMenus.update(OPEN_PANEL, { title: titles['menu.page'] });
    await contextMenus.update(OPEN_SHORTLIST, { title: titles['menu.toolbar'] });
    for (const { id, key } of ON_LINKS) await contextMenus.update(id, { title: titles[key] });
  } catch {
    // Not added yet.
  }
}
