import { browser } from 'wxt/browser';
import { HOST_MATCHES } from '../platforms/hosts';
import { openPanel } from './open-panel';
import { showShortlist } from './show-shortlist';

const OPEN_PANEL = 'open-panel';
const OPEN_SHORTLIST = 'open-shortlist';

/** Adds Yardstick's context menus: the panel on supported pages, the shortlist on the toolbar button. */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    // After an update, the previous version's menu still exists.
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: OPEN_PANEL,
        title: 'Measure with Yardstick beside this page',
        contexts: ['page'],
        documentUrlPatterns: HOST_MATCHES,
      });
      browser.contextMenus.create({ id: OPEN_SHORTLIST, title: 'Open the shortlist', contexts: ['action'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_PANEL && tab) void openPanel(tab.windowId);
    if (menuItemId === OPEN_SHORTLIST) void showShortlist();
  });
}
