import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, type } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { ALL_WIDTHS, beside, faults, NARROW, openAll } from './harness/faults';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(site(await instagramPages({ embedsData: true })), profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

/** The window or the body scrolls, depending on the screen. */
const scrollToEnd = (screen: Page) =>
  screen.evaluate(() => {
    for (const one of [document.documentElement, document.body]) one.scrollTo(0, one.scrollHeight);
  });

describe('axe finds nothing, and nothing scrolls sideways, in', () => {
  it('an empty shortlist', async () => {
    const page = await yardstick.ownPage('shortlist.html');
    await shows(page, 'Shortlist');
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
    await page.close();
  });

  it('the popup: opened, with a popover, with tag suggestions, and after saving', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    await beside(popup);
    expect(await faults(popup), 'as it opens').toEqual([]);
    await popup.hover('::-p-aria(Followers: 16,476)');
    await shows(popup, 'Page says');
    expect(await faults(popup), 'explained').toEqual([]);
    await type(popup, 'Note', 'Warm tone');
    const tags = await popup.locator('::-p-aria([name="Tags"])').waitHandle();
    await tags.type('vegan,', { delay: 20 });
    await press(popup, 'Save to shortlist');
    await shows(popup, 'Saved @maya.bakes to your shortlist.');
    await expect
      .poll(() => popup.$eval('main', (main) => main.getBoundingClientRect().height))
      .toBeLessThan(600);
    expect(await faults(popup), 'saved').toEqual([]);
    await popup.close();
    const other = await yardstick.open(
      site(await instagramPages({ embedsData: true })),
      profileAt('tom.rides'),
    );
    const offering = await yardstick.popupOver(other);
    await (await offering.locator('::-p-aria([name="Tags"])').waitHandle()).type('ve', { delay: 20 });
    await offering.waitForSelector('[role="option"]');
    await beside(offering);
    expect(await faults(offering), 'tags offered').toEqual([]);
    await other.close();
    await tab.bringToFront();
  });

  it('the panel: opened, with every section open, and with a toast', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '16,476');
    expect(await faults(panel, NARROW), 'as it opens').toEqual([]);
    await openAll(panel);
    await shows(panel, 'Reset to defaults');
    expect(await faults(panel, [...NARROW, 480]), 'unfolded').toEqual([]);
    await press(panel, 'Copy row');
    await panel.waitForSelector('[data-base-ui-portal] [role="dialog"]');
    await scrollToEnd(panel);
    expect(await faults(panel), 'toast').toEqual([]);
    await panel.close();
  });

  it('the shortlist: with a row, with a row being edited, and with Undo', async () => {
    const page = await yardstick.ownPage('shortlist.html');
    await shows(page, '1 of 1');
    expect(await faults(page, ALL_WIDTHS), 'a row').toEqual([]);
    await press(page, 'Edit');
    await page.waitForSelector('td textarea');
    expect(await faults(page, ALL_WIDTHS), 'edited').toEqual([]);
    await press(page, 'Remove');
    await shows(page, 'Undo');
    expect(await faults(page, ALL_WIDTHS), 'Undo').toEqual([]);
    await page.close();
  });

  it('the settings: opened, and with an invalid field', async () => {
    const page = await yardstick.ownPage('options.html');
    await shows(page, '@maya.bakes');
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
    await page.locator('aria/Number of newest posts in the sample[role="textbox"]').fill('many');
    await page.waitForSelector('[aria-invalid="true"], [data-invalid]');
    expect(await faults(page, ALL_WIDTHS), 'wrong').toEqual([]);
    await page.close();
  });
});

describe('The popup on a screen 600 px high', () => {
  it('keeps its main button visible, however long the note is', async () => {
    const page = await yardstick.open(
      site(await instagramPages({ embedsData: true })),
      profileAt('otto.builds'),
    );
    const popup = await yardstick.popupOver(page);
    await shows(popup, 'Save to shortlist');
    const [height, room] = await popup.$eval('main', (main) => [
      main.getBoundingClientRect().height,
      innerHeight,
    ]);
    expect(height).toBeLessThanOrEqual(600);
    expect(room).toBeLessThanOrEqual(600);
    await type(popup, 'Note', 'One line\n'.repeat(12));
    const bottom = await popup.$eval('form button', (button) => button.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(room ?? 0);
    await page.close();
  });
});
