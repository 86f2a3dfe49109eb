import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { askReader } from '../../scripts/browser/ask-reader';
import { scriptsRegistered } from '../../scripts/browser/scripts-registered';
import { type Site, site } from '../../scripts/browser/site';
import { tabIdOf } from '../../scripts/browser/tab-ids';
import { builtExtension } from '../../scripts/extension';
import { pageSource } from '../lib/platforms/load-page';
import { type FirefoxYardstick, startFirefox } from './harness/firefox';

declare const chrome: typeof browser;

const MAYA = 'https://www.facebook.com/maya.bakes';

let facebook: Site;
let firefox: FirefoxYardstick;
let settings: Page;
beforeAll(async () => {
  facebook = site({ [MAYA]: pageSource('facebook', 'page').html });
  firefox = await startFirefox(builtExtension('firefox'));
});
afterAll(() => firefox.close());

beforeEach(async () => {
  await firefox.closeTabs();
  settings = await firefox.ownPage('/options.html');
  await settings.evaluate(() => chrome.permissions.remove({ origins: ['https://*.facebook.com/*'] }));
  await scriptsRegistered(settings, 0);
});

async function press() {
  await settings.bringToFront();
  const box = await settings.locator('aria/Read Facebook[role="checkbox"]').waitHandle();
  await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await box.click();
}

describe('An optional platform in Firefox', () => {
  it('is read after one press and the user’s agreement, also in a tab that is open, and stops', async () => {
    const tab = await firefox.open(facebook, MAYA);
    await press();
    await firefox.agree();
    await scriptsRegistered(settings, 1);
    const tabId = await tabIdOf(settings, tab);
    // Only a page that is in view is read.
    await tab.bringToFront();
    const state = await askReader(settings, tabId, { patienceMs: 10_000 });
    expect(state?.report?.profile.followers).toMatchObject({ found: true, value: 12_000 });
    await press();
    await scriptsRegistered(settings, 0);
    expect(await askReader(settings, tabId, { arrivalMs: 500 })).toBeNull();
  });
});
