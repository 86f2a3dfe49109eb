import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { askReader } from '../../scripts/browser/ask-reader';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { scriptsRegistered } from '../../scripts/browser/scripts-registered';
import { type Site, site } from '../../scripts/browser/site';
import { builtExtension } from '../../scripts/extension';
import { pageSource } from '../lib/platforms/load-page';
import { profileFolder } from './harness/profile-folder';
import { startYardstick, type Yardstick } from './harness/yardstick';

declare const chrome: typeof browser;

const MAYA = 'https://www.facebook.com/maya.bakes';
const NEEDS = 'To read Facebook, Yardstick needs your permission for this site.';

let facebook: Site;
let yardstick: Yardstick;
beforeAll(async () => {
  facebook = site({ [MAYA]: pageSource('facebook', 'page').html });
  yardstick = await startYardstick(profileFolder(), builtExtension('chrome'));
  await agree();
});
afterAll(() => yardstick.close());

/**
 * Stands for the user's answer. A driver cannot press a button of Chromium's question, which is not part of any page. The
 * page of extensions can grant a site in the user's place; from then on Chromium grants a request without asking again.
 */
async function agree() {
  const extensions = await yardstick.browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = Reflect.get(globalThis, 'chrome') as {
      developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
    };
    await developerPrivate.addHostPermission(id, 'https://*.facebook.com/*');
  }, yardstick.extensionId);
  await extensions.close();
}

const registered = async (count: number) => scriptsRegistered(await yardstick.background(), count);

/** Presses the checkbox in the settings. */
async function switchInSettings() {
  const settings = await yardstick.ownPage('options.html');
  const box = await settings.locator('aria/Read Facebook[role="checkbox"]').waitHandle();
  await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await box.click();
  return settings;
}

beforeEach(async () => {
  for (const page of (await yardstick.browser.pages()).slice(1)) await page.close();
  await (await yardstick.background()).evaluate(() =>
    chrome.permissions.remove({ origins: ['https://*.facebook.com/*'] }),
  );
  await registered(0);
});

describe('An optional platform', () => {
  it('is offered on its pages, and one click reads the tab that is open', async () => {
    const tab = await yardstick.open(facebook, MAYA);
    const popup = await yardstick.popupOver(tab);
    await shows(popup, NEEDS);
    await press(popup, 'Switch on Facebook');
    await shows(popup, 'Maya Bakes');
    await shows(popup, '12K');
    await registered(1);
    await yardstick.open(facebook, MAYA);
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '12K');
  });

  it('is switched on and off in the settings, and a reader that runs stops', async () => {
    const settings = await switchInSettings();
    await registered(1);
    const tab = await yardstick.open(facebook, MAYA);
    const tabId = yardstick.tabIdOf(tab);
    const worker = await yardstick.background();
    const state = await askReader(worker, tabId);
    expect(state?.report?.profile.followers).toMatchObject({ found: true, value: 12_000 });
    await settings.bringToFront();
    await settings.locator('aria/Read Facebook[role="checkbox"]').click();
    await registered(0);
    expect(await askReader(worker, tabId, { arrivalMs: 500 })).toBeNull();
    const popup = await yardstick.popupOver(tab);
    await shows(popup, NEEDS);
    expect(await textOf(popup)).not.toContain('12K');
  });

  it('stays switched on after an update', async () => {
    await switchInSettings();
    await registered(1);
    await yardstick.update();
    await registered(1);
    const popup = await yardstick.popupOver(await yardstick.open(facebook, MAYA));
    await shows(popup, '12K');
  });
});
