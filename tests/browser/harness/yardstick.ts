import type { Page } from 'puppeteer-core';
import { type Chromium, openChromium } from '../../../scripts/browser/chromium';
import { serve } from '../../../scripts/browser/serve';
import { builtExtension } from '../../../scripts/extension';
import { profileFolder } from './profile-folder';
import { type Recorder, startRecorder } from './recorder';
import type { Site } from './site';

/** Chromium with the built extension, cut off from the network, and what a person does with it. */
export interface Yardstick extends Chromium {
  recorder: Recorder;
  /** A new tab on the site; it is the active one afterwards. */
  open(site: Site, url: string): Promise<Page>;
  /** Clicks the toolbar button over a tab. */
  popupOver(tab: Page): Promise<Page>;
}

export async function startYardstick(): Promise<Yardstick> {
  const recorder = await startRecorder();
  const profile = profileFolder();
  const chromium = await openChromium({
    extension: builtExtension('chrome'),
    profile: profile.path,
    args: [`--proxy-server=127.0.0.1:${recorder.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  const { browser, extensionId } = chromium;
  return {
    ...chromium,
    recorder,
    async open(site, url) {
      const tab = await browser.newPage();
      await serve(tab, site.answer);
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      return tab;
    },
    async popupOver(tab) {
      await tab.bringToFront();
      const background = await chromium.background();
      await background.evaluate('chrome.action.openPopup()');
      const target = await browser.waitForTarget(
        (candidate) => candidate.url() === `chrome-extension://${extensionId}/popup.html`,
      );
      return target.asPage();
    },
    async close() {
      await chromium.close();
      recorder.close();
      profile.remove();
    },
  };
}
