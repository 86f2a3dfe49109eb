import type { Page } from 'puppeteer-core';
import { type Chromium, openChromium } from '../../../scripts/browser/chromium';
import { serve } from '../../../scripts/browser/serve';
import { activeTabId } from '../../../scripts/browser/tab-ids';
import { builtExtension } from '../../../scripts/extension';
import { profileFolder } from './profile-folder';
import { type Recorder, startRecorder } from './recorder';
import { press } from './screen';
import type { Site } from './site';

/** Chromium with the built extension, cut off from the network, and what a person does with it. */
export interface Yardstick extends Chromium {
  recorder: Recorder;
  /** Installs the extension over itself, as an update does: what ran before is cut off. */
  update(): Promise<void>;
  /** Opens one of the extension's own pages in a tab. */
  ownPage(path: string): Promise<Page>;
  close(options?: { keepProfile?: boolean }): Promise<void>;
  /** A new tab on the site; it is the active one afterwards. */
  open(site: Site, url: string): Promise<Page>;
  /** The extension's own number for a tab opened here, wherever it has gone since. */
  tabIdOf(tab: Page): number;
  /** Clicks the toolbar button over a tab. */
  popupOver(tab: Page): Promise<Page>;
  /** Opens the side panel beside a tab, by the popup's button. */
  panelBeside(tab: Page): Promise<Page>;
}

/** With a profile of an earlier start, the browser remembers what was done then. */
export async function startYardstick(profile = profileFolder()): Promise<Yardstick> {
  const recorder = await startRecorder();
  const chromium = await openChromium({
    extension: builtExtension('chrome'),
    profile: profile.path,
    downloads: profile.downloads,
    args: [`--proxy-server=127.0.0.1:${recorder.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const { browser, extensionId } = chromium;
  const tabIds = new WeakMap<Page, number>();
  const screenAt = async (path: string) => {
    const url = `chrome-extension://${extensionId}/${path}`;
    return (await browser.waitForTarget((target) => target.url() === url)).asPage();
  };
  const popupOver = async (tab: Page) => {
    await tab.bringToFront();
    const extension = (await browser.extensions()).get(extensionId);
    if (!extension) throw new Error('Yardstick is not installed in this browser.');
    await tab.triggerExtensionAction(extension);
    return screenAt('popup.html');
  };
  return {
    ...chromium,
    recorder,
    popupOver,
    async ownPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async update() {
      // `chrome.runtime.reload()` leaves an extension that a driver loaded switched off (Chromium 156).
      await browser.installExtension(builtExtension('chrome'));
    },
    async open(site, url) {
      const tab = await browser.newPage();
      await serve(tab, site.answer);
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      tabIds.set(tab, await activeTabId(await chromium.background()));
      return tab;
    },
    tabIdOf(tab) {
      const id = tabIds.get(tab);
      if (id === undefined) throw new Error('This tab was not opened by the harness.');
      return id;
    },
    async panelBeside(tab) {
      await press(await popupOver(tab), 'Open panel');
      const panel = await screenAt('sidepanel.html');
      // In its first instant the panel has no size.
      await panel.waitForFunction(() => innerWidth > 0);
      return panel;
    },
    async close({ keepProfile = false } = {}) {
      await chromium.close();
      recorder.close();
      if (!keepProfile) profile.remove();
    },
  };
}
