import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { pageSource } from '../lib/platforms/load-page';
import { ALL_WIDTHS, beside, faults, NARROW } from './harness/faults';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

describe('axe finds nothing in popup and panel', { timeout: 150_000 }, () => {
  it.each([
    ['Instagram asks for a sign-in', 'instagram', 'profile-login-wall', 'only if you are signed in'],
    ['Threads asks for a sign-in', 'threads', 'login-wall', 'only if you are signed in'],
    ['X asks for a sign-in', 'x', 'login-wall', 'only if you are signed in'],
    ['an account is private', 'instagram', 'profile-private', 'This account is private'],
    ['a page does not exist', 'threads', 'profile-gone', 'does not exist'],
  ])('where %s', async (_, platform, name, words) => {
    const { html, facts } = pageSource(platform, name);
    const tab = await yardstick.open(site({ [facts.url]: html }), facts.url);
    const popup = await yardstick.popupOver(tab);
    await shows(popup, words);
    await beside(popup);
    expect(await faults(popup), 'popup').toEqual([]);
    await popup.close();
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, words);
    expect(await faults(panel, NARROW), 'panel').toEqual([]);
    await panel.close();
    await tab.close();
  });
});

/** From now on no number can be written on this screen. */
const breakNumbers = () => {
  Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
    get() {
      throw new RangeError('No number can be written.');
    },
  });
};

describe('axe finds nothing in the notice of a failure', () => {
  let tab: Page;
  beforeAll(async () => {
    tab = await yardstick.open(site(await instagramPages({ embedsData: true })), profileAt('maya.bakes'));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    await press(popup, 'Save to shortlist');
    await shows(popup, 'Saved @maya.bakes');
    await popup.close();
  });

  /** What is drawn anew for the next profile fails. */
  async function fail(screen: Page): Promise<void> {
    await screen.evaluate(breakNumbers);
    await tab.evaluate(() =>
      window.move({ path: '/tom.rides/', order: 'page-first', delayMs: 20, postsDelayMs: 20 }),
    );
    await shows(screen, 'could not be shown.');
  }

  it('in parts of the popup', async () => {
    await tab.goto(profileAt('maya.bakes'));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    await fail(popup);
    await beside(popup);
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  it('in parts of the panel', async () => {
    await tab.goto(profileAt('maya.bakes'));
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '16,476');
    await fail(panel);
    expect(await faults(panel, NARROW)).toEqual([]);
    await panel.close();
  });

  it.each(['options.html', 'shortlist.html'])('on %s', async (path) => {
    const page = await yardstick.browser.newPage();
    await page.evaluateOnNewDocument(breakNumbers);
    await page.goto(`chrome-extension://${yardstick.extensionId}/${path}`);
    await shows(page, 'could not be shown.');
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
    await page.close();
  });
});
