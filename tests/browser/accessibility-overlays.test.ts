import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { ALL_WIDTHS, beside, faults, NARROW } from './harness/faults';
import { typeTags } from './harness/tags';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  const pages = site(await instagramPages({ embedsData: true }));
  for (const handle of ['tom.rides', 'maya.bakes']) {
    tab = await yardstick.open(pages, profileAt(handle));
    const popup = await yardstick.popupOver(tab);
    await popup.waitForSelector('form button:not([aria-disabled="true"])');
    await typeTags(popup, `baking-${handle},`);
    await press(popup, 'Save to shortlist');
    await shows(popup, `Saved @${handle}`);
    await popup.close();
  }
});
afterAll(() => yardstick.close());

async function offerTags(screen: Page): Promise<void> {
  await typeTags(screen, 'bak');
  await screen.waitForSelector('[role="option"]');
}

async function openKeys(screen: Page): Promise<void> {
  const button = await screen.locator('::-p-aria([name="Keyboard shortcuts"][role="button"])').waitHandle();
  await button.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'center' }));
  await button.click();
  await screen.waitForSelector('[aria-modal="true"], [role="dialog"] h2');
}

async function closeKeys(screen: Page): Promise<void> {
  await screen.keyboard.press('Escape');
  await screen.waitForFunction(() => document.querySelector('[role="dialog"] h2') === null);
}

/** Opens what explains the first figure with something to say, as a pointer over it does. */
async function explain(screen: Page): Promise<void> {
  const figure = await screen
    .locator('button[aria-describedby], td button[aria-label]:not([title])')
    .waitHandle();
  await figure.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'center' }));
  await figure.hover();
  await screen.waitForSelector('[data-base-ui-portal] [data-open]');
}

/** axe looks at a long screen eight times in a test. */
const PATIENT = { timeout: 150_000 };

describe('axe finds nothing', PATIENT, () => {
  it('in the popup with its keys listed, and with a row just copied', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    await beside(popup);
    await openKeys(popup);
    expect(await faults(popup), 'keys').toEqual([]);
    await closeKeys(popup);
    await press(popup, 'Copy row');
    await shows(popup, 'copied');
    expect(await faults(popup), 'copied').toEqual([]);
    await offerTags(popup);
    expect(await faults(popup), 'tags offered').toEqual([]);
    await popup.close();
  });

  it('on the shortlist page with keys, tags, facts and a toast shown', async () => {
    const page = await yardstick.ownPage('shortlist.html');
    await shows(page, ' of ');
    await explain(page);
    expect(await faults(page, ALL_WIDTHS), 'facts').toEqual([]);
    await press(page, 'Edit');
    await offerTags(page);
    expect(await faults(page, ALL_WIDTHS), 'tags offered').toEqual([]);
    await page.keyboard.press('Escape');
    await openKeys(page);
    expect(await faults(page, ALL_WIDTHS), 'keys').toEqual([]);
    await closeKeys(page);
    await page.close();
  });

  it('in the settings with Undo offered', async () => {
    const page = await yardstick.ownPage('options.html');
    await shows(page, '@maya.bakes');
    await page.locator('::-p-aria([name="Average"][role="combobox"])').fill('mean');
    await shows(page, 'mean of');
    await press(page, 'Reset to defaults');
    await shows(page, 'Undo');
    expect(await faults(page), 'Undo').toEqual([]);
    await page.close();
  });

  it('in the panel with keys, tags, a figure’s facts and Undo shown', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '16,476');
    await explain(panel);
    expect(await faults(panel, NARROW), 'facts').toEqual([]);
    await offerTags(panel);
    expect(await faults(panel, NARROW), 'tags offered').toEqual([]);
    await panel.keyboard.press('Escape');
    await openKeys(panel);
    expect(await faults(panel, NARROW), 'keys').toEqual([]);
    await closeKeys(panel);
    await press(panel, 'Remove');
    await shows(panel, 'Undo');
    expect(await faults(panel), 'Undo').toEqual([]);
    await panel.close();
  });
});
