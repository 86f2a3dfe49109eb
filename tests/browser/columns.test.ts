import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { brokenWords } from './harness/broken-words';
import { faults } from './harness/faults';
import { forgetList } from './harness/forget-list';
import { fillShortlist } from './harness/seed';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  await fillShortlist(yardstick, 60, 40);
  page = await yardstick.ownPage('shortlist.html');
});
afterAll(() => yardstick.close());

// The columns are kept, so a test that is tried again begins with the usual ones.
beforeEach(async () => {
  await page.bringToFront();
  await page.setViewport({ width: 1_440, height: 800 });
  await forgetList(page);
  await page.reload();
  await page.waitForSelector('tbody[data-id] a');
  await openColumns();
  const reset = await page.locator('::-p-aria([name="Reset to defaults"][role="button"])').waitHandle();
  if ((await reset.evaluate((one) => one.getAttribute('aria-disabled'))) !== 'true') await reset.click();
  await until(() => reset.evaluate((one) => one.getAttribute('aria-disabled') === 'true'));
  await page.keyboard.press('Escape');
  await until(async () => (await page.$('::-p-aria([name="Reset to defaults"][role="button"])')) === null);
});

const openColumns = () => page.locator('::-p-aria([name="Columns"][role="button"])').click();
const named = (name: string) => page.locator(`::-p-aria([name="${name}"])`);

const box = (name: string) => page.locator(`::-p-aria([name="${name}"][role="checkbox"])`);

/** The ids of the shown columns in order. */
const columns = () =>
  page.$$eval('th[data-column]', (all) => all.map((one) => one.getAttribute('data-column') ?? ''));
const usual = ['name', 'followers'];

const headingAt = async (id: string) => {
  const heading = await page.waitForSelector(`th[data-column="${id}"]`);
  const box = await heading?.boundingBox();
  if (!box) throw new Error(`No heading ${id}`);
  return box;
};
const focusHeading = (id: string) =>
  page
    .locator(`th[data-column="${id}"] :is(button, [tabindex])`)
    .waitHandle()
    .then((one) => one.focus());
const focusedColumn = () =>
  page.evaluate(() => document.activeElement?.closest('th')?.getAttribute('data-column') ?? null);

async function pressWith(modifier: 'Alt' | 'Shift', key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key, { delay: 15 });
  await page.keyboard.up(modifier);
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

describe('The columns of the table', () => {
  it('are chosen from one list, and are the same after a reload', async () => {
    expect((await columns()).slice(0, 2)).toEqual(usual);
    await openColumns();
    await box('Platform').click();
    await box('Fee asked').click();
    await until(async () => (await columns()).includes('platform') && !(await columns()).includes('fee'));
    expect(await faults(page)).toEqual([]);
    await page.reload();
    await until(async () => (await columns()).includes('platform') && !(await columns()).includes('fee'));
  });

  it('are moved by dragging a heading, which does not sort', async () => {
    const stage = await headingAt('stage');
    const followers = await headingAt('followers');
    await drag(
      { x: stage.x + 12, y: stage.y + stage.height - 16 },
      { x: followers.x + 4, y: followers.y + followers.height - 16 },
    );
    await until(async () => (await columns())[1] === 'stage');
    expect(await page.$('th[data-column="stage"][aria-sort]')).toBeNull();
    await page.reload();
    await until(async () => (await columns())[1] === 'stage');
  });

  it('are moved and resized by keys, and the heading keeps the focus', async () => {
    const before = await columns();
    await focusHeading('followers');
    await pressWith('Alt', 'ArrowRight');
    await until(async () => (await columns())[2] === 'followers');
    expect(await focusedColumn()).toBe('followers');
    await shows(page, `Followers: column 3 of ${before.length}`);
    await pressWith('Alt', 'ArrowLeft');
    await until(async () => (await columns()).join() === before.join());
    const { width } = await headingAt('followers');
    await pressWith('Shift', 'ArrowRight');
    await until(async () => Math.abs((await headingAt('followers')).width - width - 16) < 1.5);
    expect(await focusedColumn()).toBe('followers');
  });

  it('follow the pointer at their edge, and fit their contents after a double click', async () => {
    const { x, y, width, height } = await headingAt('followers');
    const edge = { x: x + width - 3, y: y + height / 2 };
    await drag(edge, { x: edge.x + 120, y: edge.y });
    await until(async () => Math.abs((await headingAt('followers')).width - width - 120) < 2);
    expect((await headingAt('followers')).x).toBeCloseTo(x, 0);
    await page.mouse.click(edge.x + 120, edge.y, { count: 2 });
    await until(async () => (await headingAt('followers')).width < width + 40);
    await page.reload();
    await until(async () => (await headingAt('followers')).width < width + 40);
  });

  it('stay in view beside the names once they are pinned', async () => {
    await openColumns();
    await named('Pin the column “Stage”').click();
    for (const name of ['Platform', 'Email', 'Rating', 'Next action', 'Tags', 'Note', 'Lists'])
      await box(name).click();
    await page.keyboard.press('Escape');
    await until(async () => (await columns())[1] === 'stage');
    const frame = await page.waitForSelector('div:has(> table)');
    await until(async () => frame?.evaluate((one) => one.scrollWidth > one.clientWidth + 200) ?? false);
    const { x } = await headingAt('stage');
    await frame?.evaluate((one) => one.scrollTo(300, 0));
    await until(async () => (await headingAt('followers')).x < x);
    expect((await headingAt('stage')).x).toBeCloseTo(x, 0);
    const cell = await page.$eval('tbody[data-id] td:nth-child(3)', (one) => one.getBoundingClientRect().x);
    expect(cell).toBeCloseTo(x, 0);
  });

  it('scroll on while a heading is held at their edge', async () => {
    await openColumns();
    for (const name of ['Platform', 'Email', 'Rating', 'Next action', 'Tags', 'Note', 'Lists'])
      await box(name).click();
    await page.keyboard.press('Escape');
    const frame = await page.waitForSelector('div:has(> table)');
    await until(async () => frame?.evaluate((one) => one.scrollWidth > one.clientWidth + 200) ?? false);
    const from = await headingAt('followers');
    const actions = await page.$eval('thead th:last-child', (one) => one.getBoundingClientRect().x);
    // On its words, which are at the end.
    await page.mouse.move(from.x + from.width - 24, from.y + from.height - 16);
    await page.mouse.down();
    await page.mouse.move(actions - 8, from.y + from.height - 16, { steps: 4 });
    await page.waitForSelector('th[data-dragged]');
    const atEnd = () =>
      frame?.evaluate((one) => one.scrollLeft >= one.scrollWidth - one.clientWidth - 1) ?? false;
    await until(async () => atEnd());
    await page.mouse.up();
    await until(async () => (await columns()).indexOf('followers') > 8);
  });

  it('have rows of one line, or of two, and keep the lines of pinned cells', async () => {
    const heights = () =>
      page.$$eval('tbody[data-id] > tr', (all) => [
        ...new Set(all.map((one) => Math.round(one.getBoundingClientRect().height))),
      ]);
    const twoLines = box('Two lines for each row');
    await openColumns();
    if (
      await twoLines
        .waitHandle()
        .then((one) => one.evaluate((input) => Reflect.get(input, 'checked') === true))
    )
      await twoLines.click();
    await until(async () => (await heights()).join() === '32');
    // A figure is never wider than its cell, and each cell has the line below the row.
    const wide = await page.$$eval('td[data-column="fee"]', (all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    );
    expect(wide).toEqual([]);
    const lines = await page.$$eval('tbody[data-id] > tr > td', (all) => [
      ...new Set(all.map((one) => getComputedStyle(one).borderBottomWidth)),
    ]);
    expect(lines).toEqual(['1px']);
    expect(await faults(page)).toEqual([]);
    await twoLines.click();
    await until(async () => Math.min(...(await heights())) > 40);
    await page.reload();
    await page.waitForSelector('tbody[data-id] a');
    await until(async () => Math.min(...(await heights())) > 40);
    await openColumns();
    await twoLines.click();
    await until(async () => (await heights()).join() === '32');
  });

  it('break no word of a heading, also of one that is sorted by, and shade no more than the table', async () => {
    await page.setViewport({ width: 1_280, height: 800 });
    await openColumns();
    for (const name of ['Platform', 'Email', 'Rating', 'Next action', 'Fee offered', 'Fee agreed'])
      await box(name).click();
    await page.keyboard.press('Escape');
    await until(async () => (await columns()).includes('agreed'));
    expect(await brokenWords(page)).toEqual([]);
    const rate = (await columns()).find((id) => id.startsWith('rate.'));
    for (const id of ['followers', rate]) {
      await page.locator(`th[data-column="${id}"] button`).click();
      await page.waitForSelector(`th[data-column="${id}"][aria-sort]`);
      expect(await brokenWords(page)).toEqual([]);
    }
    const shadows = () =>
      page.$$eval('tbody[data-id] > [data-part="row"] > td:last-child', (all) => [
        ...new Set(all.map((one) => getComputedStyle(one).boxShadow)),
      ]);
    const [row] = await page.$$('tbody[data-id] [role="checkbox"], tbody[data-id] input[type="checkbox"]');
    await row?.click();
    await page.waitForSelector('tr[data-selected]');
    expect(await shadows()).toHaveLength(1);
  });

  it('go back to their defaults at once, and Undo brings them back', async () => {
    await openColumns();
    await box('Platform').click();
    await until(async () => (await columns()).includes('platform'));
    await press(page, 'Reset to defaults');
    await until(async () => !(await columns()).includes('platform'));
    await press(page, 'Undo');
    await until(async () => (await columns()).includes('platform'));
  });
});
