import type { Page } from 'puppeteer-core';
import type { ExtensionWorld } from './extension-world.ts';

/** The global that functions passed to `evaluate` can use. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * The extension's own number for a page's tab. The page must have an address that no other tab has
 * and that the extension may see.
 */
export async function tabIdOf(extension: ExtensionWorld, page: Page): Promise<number> {
  const ids = await extension.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap((tab) => (tab.url === url && tab.id !== undefined ? [tab.id] : []));
  }, page.url());
  const [id] = ids;
  if (id === undefined || ids.length > 1)
    throw new Error(`${ids.length} tabs stand at ${page.url()}, not one.`);
  return id;
}

/** The number of the active tab. */
export async function activeTabId(extension: ExtensionWorld): Promise<number> {
  const id = await extension.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error('No tab is in front.');
  return id;
}
