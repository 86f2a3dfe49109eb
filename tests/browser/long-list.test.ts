import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { reloadList, startOnList } from './harness/list-page';
import { fillShortlist } from './harness/seed';
import type { Yardstick } from './harness/yardstick';

const CANDIDATES = 10_000;
/** Only these have snapshots: filling them all in takes minutes. */
const MEASURED = 60;

let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  ({ yardstick, page } = await startOnList((one) => fillShortlist(one, CANDIDATES, MEASURED)));
});
afterAll(() => yardstick.close());

beforeEach(() => reloadList(page, '10,000 of 10,000'));

const rows = () => page.$$eval('tbody[data-id]', (all) => all.length);
const names = () =>
  page.$$eval('tbody[data-id] [data-part="name"] a', (all) => all.map((a) => a.textContent));
const indexes = () =>
  page.$$eval('tr[aria-rowindex]', (all) => all.map((row) => Number(row.getAttribute('aria-rowindex'))));
const scrollTo = (share: number) =>
  page.$eval('table', ({ parentElement: frame }, to) => frame?.scrollTo(0, to * frame.scrollHeight), share);
const search = async (text: string) => {
  await page.keyboard.press('/');
  await page.keyboard.type(text, { delay: 15 });
};

describe('A shortlist of 10,000 profiles', () => {
  it('renders only the rows in view, and tells a screen reader how many there are', async () => {
    await until(async () => (await rows()) > 5);
    expect(await rows()).toBeLessThan(60);
    await expect
      .poll(() => page.$eval('table', (table) => table.getAttribute('aria-rowcount')))
      .toBe('10001');
    expect((await indexes()).slice(0, 3)).toEqual([1, 2, 3]);
  });

  it('is sorted by a heading, in both directions', async () => {
    const heading = page.locator('::-p-xpath(//th//button[starts-with(., "Profile")])');
    const unsorted = await until(async () => (await names())[0]);
    await heading.click();
    const first = await until(async () => {
      const [name] = await names();
      return name !== unsorted && name;
    });
    const [, second = ''] = await names();
    expect(first.localeCompare(second)).toBeLessThanOrEqual(0);
    await heading.click();
    await until(async () => (await names())[0] !== first);
    const [last = '', before = ''] = await names();
    expect(last.localeCompare(before)).toBeGreaterThanOrEqual(0);
    expect(last.localeCompare(first)).toBeGreaterThan(0);
  });

  it('shows the last profile at its end, whatever is in between', async () => {
    await until(async () => {
      await scrollTo(1);
      return (await indexes()).includes(CANDIDATES + 1);
    });
    expect(await rows()).toBeLessThan(60);
  });

  it('leaves the last row where it is while it is edited, and the view there afterwards', async () => {
    await until(async () => {
      await scrollTo(1);
      return (await indexes()).includes(CANDIDATES + 1);
    });
    const last = `tbody[data-index="${CANDIDATES - 1}"]`;
    const id = await page.$eval(last, (row) => row.getAttribute('data-id'));
    const row = `tbody[data-id="${id}"]`;
    const note = await page.$eval(`${last} a`, (link) => `Calls ${link.textContent}`);
    const where = () =>
      page.$eval(row, (one) => ({
        index: one.getAttribute('data-index'),
        isInView: one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().bottom > 0,
      }));
    await page.locator(`${row} td:last-child button`).click();
    await page.waitForSelector(`${row} textarea`);
    await page.keyboard.type(note, { delay: 15 });
    await until(() => page.$eval(`${row} tr`, (one, text) => one.textContent?.includes(text), note));
    expect(await where()).toEqual({ index: `${CANDIDATES - 1}`, isInView: true });
    await page.locator(`${row} td:last-child button`).click();
    await until(async () => (await page.$(`${row} textarea`)) === null);
    expect(await where()).toEqual({ index: `${CANDIDATES - 1}`, isInView: true });
    expect(await page.$eval('th[aria-sort]', (heading) => heading.textContent)).toBe('Saved ↓');
  });

  it('stays at the place of a row that its edit moves away when it is done', async () => {
    await page.locator('::-p-xpath(//th//button[starts-with(., "Stage")])').click();
    await page.waitForSelector('th[aria-sort="ascending"]');
    await page.locator('::-p-xpath(//th//button[starts-with(., "Stage")])').click();
    await page.waitForSelector('th[aria-sort="descending"]');
    // The heading changes at the press, the rows with the answer.
    await until(() => page.$eval('tbody[data-index="0"]', (one) => /Contacted|Agreed/.test(one.innerText)));
    await until(async () => {
      await scrollTo(1);
      return (await indexes()).includes(CANDIDATES + 1);
    });
    const id = await page.$eval(`tbody[data-index="${CANDIDATES - 1}"]`, (row) =>
      row.getAttribute('data-id'),
    );
    const row = `tbody[data-id="${id}"]`;
    // Between two answers, the row may not be there for a moment.
    const index = async () =>
      Number(await (await page.$(row))?.evaluate((one) => one.getAttribute('data-index')));
    const scrolled = () => page.$eval('table', ({ parentElement: frame }) => frame?.scrollTop ?? 0);
    await page.locator(`${row} td:last-child button`).click();
    const stage = await page.waitForSelector(`${row} ::-p-aria([name="Stage"])`);
    await stage?.select('agreed');
    await until(() => page.$eval(`${row} tr`, (one) => one.textContent?.includes('Agreed')));
    await expect.poll(index).toBe(CANDIDATES - 1);
    await page.locator(`${row} td:last-child button`).click();
    // At its new place it is out of view, and so no longer rendered.
    await until(async () => (await index()) !== CANDIDATES - 1);
    const focused = () =>
      page.evaluate(() => Number(document.activeElement?.closest('tbody')?.getAttribute('data-index')));
    await expect.poll(focused).toBe(CANDIDATES - 1);
    expect(await scrolled()).toBeGreaterThan(30 * (CANDIDATES - 100));
  });

  it('keeps a note that is being written while the list is scrolled to its end and back', async () => {
    await page.waitForSelector('tbody[data-id] a');
    const edited = await page.$eval('tbody[data-id]', (row) => row.getAttribute('data-id'));
    const editor = `tbody[data-id="${edited}"] textarea`;
    await page.locator(`tbody[data-id="${edited}"] td:last-child button`).click();
    await page.waitForSelector(editor);
    await page.keyboard.type('zebracrossing', { delay: 15 });
    await until(async () => {
      await scrollTo(1);
      return (await indexes()).includes(CANDIDATES + 1);
    });
    const isFocused = await page.$eval(editor, (field) => document.activeElement === field);
    expect(isFocused).toBe(true);
    // The key goes to the field, although it is far out of view.
    await page.keyboard.type('!');
    await expect
      .poll(() => page.$eval(editor, (field) => (field as HTMLTextAreaElement).value))
      .toContain('zebracrossing!');
    // Saved: the row above the editor shows it.
    await until(() =>
      page.$eval(`tbody[data-id="${edited}"] tr`, (row) => row.textContent?.includes('zebracrossing!')),
    );
    await page.reload();
    await shows(page, '10,000 of 10,000');
    await search('zebracrossing');
    await shows(page, '1 of 10,000');
    await expect.poll(() => page.$eval('tbody[data-id]', (row) => row.getAttribute('data-id'))).toBe(edited);
  });

  it('is worked with the keyboard alone: search, go to the row, edit it, and come back', async () => {
    await page.waitForSelector('tbody[data-id] a');
    const name = await page.$$eval('tbody[data-id] a', (links) => links[3]?.textContent ?? '');
    await search(name);
    await until(async () => (await names())[0] === name);
    // Over the selects and headings to the cells, which are one stop. The first of a row edits all of it.
    const cell = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('td[data-column]')?.dataset.column);
    for (let tabs = 0; tabs < 60 && (await cell()) === undefined; tabs++) await page.keyboard.press('Tab');
    await expect.poll(cell).toBe('select');
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
    await page.keyboard.type('By hand', { delay: 15 });
    await shows(page, 'By hand');
  });

  it('is exported with progress, and not at all if that is cancelled', async () => {
    await press(page, 'Export');
    const target = await page.locator('::-p-aria([name="For"][role="combobox"])').waitHandle();
    await target.focus();
    await page.keyboard.type('Google', { delay: 15 });
    await press(page, 'Download 10,000 profiles');
    await shows(page, 'Writing the file');
    await press(page, 'Cancel');
    await shows(page, 'Export cancelled. No file was written.');
    await shows(page, 'Download 10,000 profiles');
  });
});
