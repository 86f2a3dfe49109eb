import type { Page } from 'puppeteer-core';
import { type Chromium, openChromium } from '../../../scripts/browser/chromium';
import { panelBeside, popupOver } from '../../../scripts/browser/screens';
import { serve } from '../../../scripts/browser/serve';
import type { Site } from '../../../scripts/browser/site';
import { activeTabId } from '../../../scripts/browser/tab-ids';
import { switchedOnExtension } from '../../../scripts/extension';
import { profileFolder } from './profile-folder';
import { type Recorder, startRecorder } from './recorder';

/** Chromium with the built extension, without a network, and the actions of a user. */
export interface Yardstick extends Chromium {
  recorder: Recorder;
  /** Reinstalls the extension, as an update does, which disconnects its running content scripts. */
  update(): Promise<void>;
  /** Opens one of the extension's own pages in a tab. */
  ownPage(path: string): Promise<Page>;
  close(options?: { keepProfile?: boolean }): Promise<void>;
  /** Opens a new active tab on the site. */
  open(site: Site, url: string): Promise<Page>;
  /** The extension's number for a tab opened here, even after navigation. */
  tabIdOf(tab: Page): number;
  /** Clicks the toolbar button over a tab. */
  popupOver(tab: Page): Promise<Page>;
  /** Opens the side panel beside a tab, by the popup's button. */
  panelBeside(tab: Page): Promise<Page>;
}

/**
 * With the profile folder of an earlier start, the browser has that session's data. Every optional platform is switched on,
 * unless the extension is another build.
 */
export async function startYardstick(
  profile = profileFolder(),
  extension = switchedOnExtension('chrome'),
): Promise<Yardstick> {
  const recorder = await startRecorder();
  const chromium = await openChromium({
    extension,
    profile: profile.path,
    downloads: profile.downloads,
    args: [`--proxy-server=127.0.0.1:${recorder.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const { browser, extensionId } = chromium;
  const tabIds = new WeakMap<Page, number>();
  return {
    ...chromium,
    recorder,
    popupOver: (tab) => popupOver(chromium, tab),
    panelBeside: (tab) => panelBeside(chromium, tab),
    async ownPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async update() {
      // `chrome.runtime.reload()` disables an extension that was loaded by a driver (Chromium 156).
      await browser.installExtension(extension);
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
    async close({ keepProfile = false } = {}) {
      await chromium.close();
      recorder.close();
      if (!keepProfile) profile.remove();
    },
  };
}
