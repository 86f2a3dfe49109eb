import type { Page } from 'puppeteer-core';
import { instagramPages, profileAt } from '../../../samples/instagram/pages.ts';
import type { Chromium } from '../../browser/chromium.ts';
import { serve } from '../../browser/serve.ts';
import { site } from '../../browser/site.ts';
import { paintedAt } from '../watch-paints.ts';
import { EMPTY_POPUP } from './bench-extension.ts';

/** The global that functions passed to `evaluate` can use. */
declare const chrome: typeof import('wxt/browser').browser;

/** The invented profile that the popup is opened over, and its followers as the popup shows them. */
const PROFILE = profileAt('maya.bakes');
export const FOLLOWERS = '16,476';

const ROUNDS = 15;

export interface PopupCosts {
  /** From the start of the popup's navigation until the followers are painted. */
  popupMs: number[];
  emptyMs: number[];
}

/** Opens an invented profile that the popup can be opened over. */
export async function openProfile({ browser }: Chromium): Promise<Page> {
  const tab = await browser.newPage();
  await serve(tab, site(await instagramPages({ embedsData: true })).answer);
  await tab.goto(PROFILE, { waitUntil: 'domcontentloaded' });
  return tab;
}

/** Opens the popup and the empty one in turn over a profile whose sample the session has. */
export async function popupCosts(chromium: Chromium): Promise<PopupCosts> {
  const tab = await openProfile(chromium);
  const costs: PopupCosts = { popupMs: [], emptyMs: [] };
  // The first round reads the page and fills the browser's caches of code.
  for (let round = 0; round <= ROUNDS; round++) {
    const popupMs = await opened(chromium, tab, 'popup.html');
    const emptyMs = await opened(chromium, tab, EMPTY_POPUP);
    if (round === 0) continue;
    costs.popupMs.push(popupMs);
    costs.emptyMs.push(emptyMs);
  }
  await tab.close();
  await showOnClick(chromium, 'popup.html');
  return costs;
}

/** A popup closes when something else takes the focus, and is then opened once more. */
async function opened(chromium: Chromium, tab: Page, path: string, tries = 3): Promise<number> {
  await showOnClick(chromium, path);
  const popup = await popupOver(chromium, tab, path);
  try {
    return await paintedAt(popup, 30_000);
  } catch (error) {
    if (tries === 1) throw error;
    return await opened(chromium, tab, path, tries - 1);
  } finally {
    await popup.close().catch(() => undefined);
  }
}

async function showOnClick(chromium: Chromium, path: string): Promise<void> {
  const background = await chromium.background();
  await background.evaluate((popup) => chrome.action.setPopup({ popup }), path);
}

/** Clicks the toolbar button over a tab. */
export async function popupOver(chromium: Chromium, tab: Page, path = 'popup.html'): Promise<Page> {
  await tab.bringToFront();
  const extension = (await chromium.browser.extensions()).get(chromium.extensionId);
  if (!extension) throw new Error('Yardstick is not installed in this browser.');
  await tab.triggerExtensionAction(extension);
  const url = `chrome-extension://${chromium.extensionId}/${path}`;
  return (await chromium.browser.waitForTarget((target) => target.url() === url)).asPage();
}
