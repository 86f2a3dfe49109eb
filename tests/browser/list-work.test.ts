import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { ALL_WIDTHS, faults } from './harness/faults';
import { reloadList, startOnList } from './harness/list-page';
import { fillShortlist } from './harness/seed';
import type { Yardstick } from './harness/yardstick';

/** Three parts of an edit, and many more rows than a window shows. */
const CANDIDATES = 1_200;
const MEASURED = 40;
const ALL = CANDIDATES.toLocaleString('en');

let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  ({ yardstick, page } = await startOnList((one) => fillShortlist(one, CANDIDATES, MEASURED)));
});
afterAll(() => yardstick.close());

beforeEach(async () => {
  await reloadList(page, `${ALL} of ${ALL}`);
  await page.waitForSelector('tbody[data-id] a');
});

const boxAt = async (place: number) => {
  const box = await page.waitForSelector(`tbody[data-index="${place}"] [data-part="select"]`);
  if (!box) throw new Error(`No row ${place}`);
  return box;
};
const checkedPlaces = () =>
  page.$$eval('tbody[data-id]', (rows) =>
    rows
      .filter((row) => row.querySelector<HTMLInputElement>('[data-part="select"]')?.checked)
      .map((row) => Number(row.getAttribute('data-index'))),
  );
const scrollTo = (share: number) =>
  page.$eval('table', ({ parentElement: frame }, to) => frame?.scrollTo(0, to * frame.scrollHeight), share);
const rowWithFocus = () =>
  page.evaluate(() => document.activeElement?.closest('tbody')?.getAttribute('data-index') ?? null);

describe('Selecting on the shortlist page', () => {
  it('keeps a range that was selected with Shift while the list is scrolled and sorted', async () => {
    await (await boxAt(1)).click();
    await page.keyboard.down('Shift');
    await (await boxAt(4)).click();
    await page.keyboard.up('Shift');
    await shows(page, '4 selected');
    expect(await checkedPlaces()).toEqual([1, 2, 3, 4]);
    await until(async () => {
      await scrollTo(1);
      return (await page.$(`tbody[data-index="${CANDIDATES - 1}"]`)) !== null;
    });
    await scrollTo(0);
    await until(async () => (await checkedPlaces()).length === 4);
    await page.locator('::-p-xpath(//th//button[starts-with(., "Profile")])').click();
    await page.waitForSelector('th[aria-sort]');
    await shows(page, '4 selected');
    // Axe looks at every cell, so with few rows.
    await page.keyboard.press('/');
    await page.keyboard.type('baker.1z', { delay: 15 });
    await page.waitForSelector('table[aria-rowcount]:not([aria-rowcount="1201"])');
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
  });

  it.each([1_280, 800, 360])('does not move the rows when the first is selected, at %i px', async (width) => {
    await page.setViewport({ width, height: 800 });
    const top = async () => (await (await boxAt(2)).boundingBox())?.y;
    await (await boxAt(2)).scrollIntoView();
    const before = await top();
    await (await boxAt(1)).click();
    await shows(page, '1 selected');
    expect(await top()).toBe(before);
  });

  it('is done with keys alone: to a row, down, Space, Shift and down, Escape', async () => {
    await (await boxAt(0)).focus();
    // Backwards from the first checkbox is its row.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await rowWithFocus()).toBe('0');
    await page.keyboard.press('ArrowDown', { delay: 15 });
    await page.keyboard.press('Space', { delay: 15 });
    await shows(page, '1 selected');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown', { delay: 15 });
    await page.keyboard.press('ArrowDown', { delay: 15 });
    await page.keyboard.up('Shift');
    await shows(page, '3 selected');
    expect(await rowWithFocus()).toBe('3');
    await page.keyboard.press('Escape');
    await until(async () => (await checkedPlaces()).length === 0);
    await page.keyboard.press('Enter');
    await until(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
  });

  it('sets the stage of all that match, and Undo takes it back at once', async () => {
    await page.locator('thead [data-part="select"]').click();
    await shows(page, '1,200 selected');
    await page.locator('::-p-xpath(//section[@aria-label="Selection"]//button[.="Stage"])').click();
    const stage = await page.waitForSelector('[role="dialog"] select');
    await stage?.select('declined');
    await press(page, 'Set stage');
    await shows(page, 'Set the stage of 1,200 profiles to “Declined”.');
    const stages = () => page.$$eval('tbody[data-id]', (rows) => rows.map((row) => row.textContent ?? ''));
    await until(async () => (await stages()).every((text) => text.includes('Declined')));
    await press(page, 'Undo');
    await shows(page, 'Undid the change to the stage of 1,200 profiles.');
    await until(async () => (await stages()).every((text) => !text.includes('Declined')));
  });
});

describe('A filter on the shortlist page', () => {
  it('is added with keys, becomes a chip, and is removed from it', async () => {
    await (await page.waitForSelector('::-p-aria([name="Add filter"][role="button"])'))?.press('Enter');
    const by = await page.waitForSelector('[role="dialog"] select');
    await by?.select('followers');
    await (await page.waitForSelector('[role="dialog"] input'))?.type('1000000', { delay: 15 });
    await shows(page, 'Followers: at least 1,000,000');
    const rowCount = () => page.$eval('table', (table) => Number(table.getAttribute('aria-rowcount')));
    await until(async () => (await rowCount()) < 200);
    expect(await faults(page)).toEqual([]);
    // Instead of bounds: the profiles without any value.
    const which = await page.waitForSelector('[role="dialog"] ::-p-aria([name="Show"][role="combobox"])');
    await which?.select('no');
    await shows(page, 'Followers: no value');
    await page.keyboard.press('Escape');
    await (await page.waitForSelector('::-p-aria([name="Remove the filter “Followers”"])'))?.press('Enter');
    await shows(page, `${ALL} of ${ALL}`);
  });
});

describe('The board of a long list', () => {
  it('has only the cards in view, down to the last one', async () => {
    await press(page, 'Board');
    await page.waitForSelector('[data-card]');
    const cards = () => page.$$eval('[data-card]', (all) => all.length);
    const longest = () =>
      page.$$eval('[data-stage]', (all) => {
        const totals = all.map((one) => Number(one.querySelector('li')?.getAttribute('aria-setsize') ?? 0));
        return { at: totals.indexOf(Math.max(...totals)), total: Math.max(...totals) };
      });
    const { at, total } = await longest();
    expect(total).toBeGreaterThan(100);
    expect(await cards()).toBeLessThan(150);
    await until(async () => {
      await page.$$eval(
        '[data-part="cards"]',
        (all, n) => all[n]?.scrollTo(0, all[n]?.scrollHeight ?? 0),
        at,
      );
      return (await page.$(`[data-stage] li[aria-posinset="${total}"]`)) !== null;
    });
    expect(await cards()).toBeLessThan(150);
    await press(page, 'Table');
  });

  it('moves a card under a finger that rested on it, and scrolls under one that did not', async () => {
    await press(page, 'Board');
    const card = await page.waitForSelector('[data-stage="found"] [data-card]');
    const name = await card?.evaluate((one) => one.textContent);
    const middleOf = (selector: string) =>
      page.$eval(selector, (one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
    const scrolled = () => page.$eval('[data-stage="found"] [data-part="cards"]', (one) => one.scrollTop);
    const { touchscreen } = page;
    const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));
    /** Moves in steps, as a finger does, and rests at the end, so that nothing scrolls on. */
    const drag = async (from: { x: number; y: number }, to: { x: number; y: number }, restMs: number) => {
      await touchscreen.touchStart(from.x, from.y);
      await pause(restMs);
      for (let step = 1; step <= 8; step++) {
        const share = step / 8;
        await touchscreen.touchMove(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        await pause(16);
      }
      await pause(300);
    };
    const onCard = await middleOf('[data-stage="found"] li');
    await drag(onCard, { x: onCard.x, y: onCard.y - 100 }, 0);
    await touchscreen.touchEnd();
    await until(async () => (await scrolled()) > 0);
    expect(await page.$('[data-dragged]')).toBeNull();
    await page.$eval('[data-stage="found"] [data-part="cards"]', (one) => one.scrollTo(0, 0));
    await until(async () => (await scrolled()) === 0);

    await drag(onCard, await middleOf('[data-stage="shortlisted"]'), 600);
    await page.waitForSelector('[data-stage="shortlisted"][data-over]');
    await touchscreen.touchEnd();
    await shows(page, 'to “Shortlisted”.');
    await until(async () =>
      (
        await page.$$eval('[data-stage="shortlisted"] [data-card]', (all) =>
          all.map((one) => one.textContent),
        )
      ).includes(name ?? ''),
    );
    expect(await scrolled()).toBe(0);
    expect(await page.$('aside')).toBeNull();
    await press(page, 'Undo');
    await press(page, 'Table');
  });
});

describe('The columns of the shortlist page', () => {
  it('have the same widths wherever the list is scrolled to', async () => {
    const widths = () =>
      page.$$eval('thead th', (all) => all.map((one) => one.getBoundingClientRect().width));
    const before = await widths();
    for (const share of [0.3, 0.7, 1]) {
      await scrollTo(share);
      await until(async () => (await page.$$('tbody[data-id]')).length > 5);
      expect(await widths()).toEqual(before);
    }
  });
});

describe('The figures of the shortlist page after a change of settings', () => {
  it('say how far they are, and the list can be worked with meanwhile', async () => {
    await page.evaluate(() => {
      const lines: string[] = [];
      Object.assign(globalThis, { lines });
      new MutationObserver(() => {
        const [line] = document.body.textContent?.match(/Calculating figures: [\d,]+ of [\d,]+/) ?? [];
        if (line !== undefined && line !== lines.at(-1)) lines.push(line);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const settings = await yardstick.ownPage('options.html');
    const average = await settings.waitForSelector('::-p-aria([name="Average"][role="combobox"])');
    const now = await average?.evaluate((select) => (select as unknown as { value: string }).value);
    await average?.select(now === 'mean' ? 'median' : 'mean');
    await page.bringToFront();
    await page.locator('::-p-xpath(//th//button[starts-with(., "Profile")])').click();
    await page.waitForSelector('th[aria-sort] ::-p-text(Profile)');
    const seen = () => page.evaluate(() => Reflect.get(globalThis, 'lines') as string[]);
    await until(async () => (await seen()).length > 0 && !(await textOf(page)).includes('Calculating'));
    const shares = (await seen()).map((line) => Number(line.replaceAll(',', '').match(/\d+/)?.[0]));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect((await seen())[0]).toMatch(new RegExp(`of ${ALL}$`));
    await settings.close();
  });
});
