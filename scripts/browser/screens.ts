import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';
import { press } from './screen.ts';

/**
 * Clicks the toolbar button over a tab, and waits until the whole popup is drawn and not only its first figures. A popup
 * closes when it loses the focus, which can happen just after the browser starts. It is then opened once more.
 */
export async function popupOver(chromium: Chromium, tab: Page): Promise<Page> {
  const openPopup = async () => {
    await closeScreens(chromium, 'popup.html');
    await tab.bringToFront();
    const extension = (await chromium.browser.extensions()).get(chromium.extensionId);
    if (!extension) throw new Error('Yardstick is not installed in this browser.');
    await tab.triggerExtensionAction(extension);
    const popup = await screenAt(chromium, 'popup.html');
    await popup.waitForSelector('main:not([aria-busy])');
    return popup;
  };
  return openPopup().catch(openPopup);
}

/** Opens the side panel beside a tab with the popup's button; once more if the popup closed before. */
export async function panelBeside(chromium: Chromium, tab: Page): Promise<Page> {
  const openPanel = async () => press(await popupOver(chromium, tab), 'Open panel', 10_000);
  await openPanel().catch(openPanel);
  const panel = await screenAt(chromium, 'sidepanel.html');
  // A panel that has just opened has no size yet.
  await panel.waitForFunction(() => innerWidth > 0);
  return panel;
}

const addressOf = ({ extensionId }: Chromium, path: string) => `chrome-extension://${extensionId}/${path}`;

async function screenAt(chromium: Chromium, path: string): Promise<Page> {
  const url = addressOf(chromium, path);
  return (await chromium.browser.waitForTarget((target) => target.url() === url)).asPage();
}

/** Closes what is still open, which would be taken for what opens next. */
async function closeScreens(chromium: Chromium, path: string): Promise<void> {
  const url = addressOf(chromium, path);
  for (const target of chromium.browser.targets().filter((one) => one.url() === url)) {
    // It may be closing by itself.
    await target.asPage().then(
      (page) => page.close(),
      () => undefined,
    );
  }
}
