import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { ALL_WIDTHS, faults } from './harness/faults';
import { forgetList } from './harness/forget-list';
import { fillShortlist } from './harness/seed';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
/** Two windows with the same list. */
let page: Page;
let other: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  await fillShortlist(yardstick, 60, 40);
  page = await yardstick.ownPage('shortlist.html');
  other = await yardstick.ownPage('shortlist.html');
});
afterAll(() => yardstick.close());

const tabs = (on = page) =>
  on.$$eval('[role="tab"][data-view]', (all) => all.map((one) => one.textContent?.trim() ?? ''));
const chosen = (on = page) =>
  on.$eval('[role="tab"][data-view][aria-selected="true"]', (one) => one.textContent?.trim() ?? '');
const rows = (on = page) => on.$eval('table', (table) => Number(table.getAttribute('aria-rowcount')) - 1);
const tab = (name: string, on = page) =>
  on.locator(`::-p-xpath(//*[@role="tab" and starts-with(normalize-space(.), "${name}")])`);
const platform = (value: string, on = page) =>
  on.waitForSelector('::-p-aria([name="Platform"][role="combobox"])').then((one) => one?.select(value));

async function saveAs(name: string): Promise<void> {
  await press(page, '+ Save');
  await page.locator('[role="dialog"] input').waitHandle();
  await page.keyboard.type(name, { delay: 15 });
  await page.keyboard.press('Enter');
  await until(async () => (await chosen()).startsWith(name));
}

/** Views stay in the database, so a test that is tried again begins without them. */
beforeEach(async () => {
  await page.bringToFront();
  await page.setViewport({ width: 1_280, height: 800 });
  await forgetList(page);
  await page.reload();
  await page.waitForSelector('tbody[data-id] a');
  while ((await tabs()).length > 1) {
    const before = (await tabs()).length;
    await (await page.$$('[role="tab"][data-view]')).at(-1)?.click();
    await page.locator('button[aria-label^="Rename, move or delete"]').click();
    await press(page, 'Delete view');
    await until(async () => (await tabs()).length < before);
  }
});

describe('A saved view', () => {
  it('has the filters, the sorting and the count, and is there after a reload and in another window', async () => {
    await platform('tiktok');
    await until(async () => (await rows()) < 60);
    const matching = await rows();
    await page.locator('::-p-xpath(//th//button[starts-with(., "Profile")])').click();
    await page.waitForSelector('th[data-column="name"][aria-sort="ascending"]');
    await saveAs('Short videos');
    await until(async () => (await tabs()).join() === `All 60,Short videos ${matching}`);
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
    await tab('All').click();
    await until(async () => (await rows()) === 60);

    await until(async () => (await tabs(other)).join() === `All 60,Short videos ${matching}`);
    await other.bringToFront();
    await tab('Short videos', other).click();
    await until(async () => (await rows(other)) === matching);
    await other.waitForSelector('th[data-column="name"][aria-sort="ascending"]');
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('tbody[data-id] a');
    await tab('Short videos').click();
    await until(async () => (await rows()) === matching);
  });

  it('is open again after a reload, and each window keeps its own', async () => {
    await platform('tiktok');
    await saveAs('Clips');
    const matching = await rows();
    await until(async () => (await tabs(other)).length === 2);
    await other.bringToFront();
    await tab('Clips', other).click();
    await until(async () => (await rows(other)) === matching);
    await tab('All', other).click();
    await until(async () => (await rows(other)) === 60);
    for (const one of [page, other]) {
      await one.bringToFront();
      await one.reload();
      await one.waitForSelector('tbody[data-id] a');
    }
    await until(async () => (await chosen()).startsWith('Clips') && (await rows()) === matching);
    await until(async () => (await chosen(other)).startsWith('All') && (await rows(other)) === 60);
    await page.bringToFront();
    await tab('Clips').click();
    await tab('All').click();
    await tab('Clips').click();
    await page.close();
    // As after a restart of the browser.
    page = await yardstick.ownPage('shortlist.html');
    await page.waitForSelector('tbody[data-id] a');
    await until(async () => (await chosen()).startsWith('Clips') && (await rows()) === matching);
  });

  it('need not be saved: filters, sorting and selection are there again, and no window changes under the hands of another', async () => {
    await platform('tiktok');
    await until(async () => (await rows()) < 60);
    const matching = await rows();
    await page.locator('tbody[data-id] input[type="checkbox"]').click();
    await shows(page, '1 selected');
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
    await other.bringToFront();
    await platform('youtube', other);
    await until(async () => (await rows(other)) < 60);
    const fewer = await rows(other);
    await page.bringToFront();
    expect(await rows()).toBe(matching);
    await page.locator('::-p-xpath(//th//button[starts-with(., "Profile")])').click();
    await page.waitForSelector('th[data-column="name"][aria-sort="ascending"]');
    // Each window has its own, and a new one what was changed last.
    await other.bringToFront();
    await other.reload();
    await other.waitForSelector('tbody[data-id] a');
    await until(async () => (await rows(other)) === fewer);
    expect(await other.$('tr[data-selected]')).toBeNull();
    await page.reload();
    await shows(page, '1 selected');
    await page.close();
    page = await yardstick.ownPage('shortlist.html');
    await shows(page, '1 selected');
    await page.waitForSelector('th[data-column="name"][aria-sort="ascending"]');
    await shows(page, 'Platform: TikTok');
    await until(async () => (await rows()) === matching);
    await press(page, 'Clear filters');
    await until(async () => (await rows()) === 60);
  });

  it('says that it was changed, and is updated, or shown again as it was saved', async () => {
    await platform('tiktok');
    await saveAs('Clips');
    const matching = await rows();
    await platform('');
    await until(async () => (await rows()) === 60);
    await shows(page, 'Changed');
    await tab('All').click();
    await until(async () => (await tabs()).join() === `All 60,Clips ${matching} Changed`);
    await tab('Clips').click();
    await press(page, 'Discard changes');
    await until(async () => (await rows()) === matching);
    await platform('');
    await until(async () => (await rows()) === 60);
    await press(page, 'Update view');
    await shows(page, 'Updated the view “Clips”.');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until(async () => (await rows()) === matching);
  });

  it('is reached and moved by keys, renamed and deleted, and Undo brings it back', async () => {
    await platform('tiktok');
    await saveAs('First');
    await platform('youtube');
    await saveAs('Second');
    await tab('All').click();
    await page.keyboard.press('ArrowRight', { delay: 15 });
    await page.keyboard.press('Enter', { delay: 15 });
    await until(async () => (await chosen()).startsWith('First'));
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowRight', { delay: 15 });
    await page.keyboard.up('Alt');
    await until(async () => (await tabs())[2]?.startsWith('First') ?? false);
    await page.locator('::-p-aria([name="Rename, move or delete the view “First”"])').click();
    const field = await page.locator('[role="dialog"] input').waitHandle();
    await field.evaluate((one) => (one as unknown as { select(): void }).select());
    await page.keyboard.type('Third', { delay: 15 });
    await press(page, 'Rename');
    await until(async () => (await chosen()).startsWith('Third'));
    await page.locator('button[aria-label^="Rename, move or delete"]').click();
    await press(page, 'Delete view');
    await until(async () => (await tabs()).length === 2);
    await until(async () => (await rows()) === 60);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until(async () => (await tabs()).some((one) => one.startsWith('Third')));
  });
});
