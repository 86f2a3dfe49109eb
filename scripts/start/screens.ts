import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browser/chromium.ts';

async function screenAt({ browser, extensionId }: Chromium, path: string): Promise<Page> {
  const url = `chrome-extension://${extensionId}/${path}`;
  return (await browser.waitForTarget((target) => target.url() === url)).asPage();
}

/** Clicks the toolbar button over a tab, and waits until the popup has read it. */
export async function popupOver(chromium: Chromium, tab: Page): Promise<Page> {
  await tab.bringToFront();
  await (await chromium.background()).evaluate('chrome.action.openPopup()');
  const popup = await screenAt(chromium, 'popup.html');
  await popup.waitForFunction(() => document.body.textContent.includes('Followers'));
  return popup;
}

export async function press(screen: Page, name: string): Promise<void> {
  await screen.locator(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`).click();
}

export async function panelBeside(chromium: Chromium, tab: Page): Promise<Page> {
  await press(await popupOver(chromium, tab), 'Open panel');
  return screenAt(chromium, 'sidepanel.html');
}
