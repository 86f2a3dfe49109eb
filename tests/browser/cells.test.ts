import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shows } from '../../scripts/browser/screen';
import { eventually } from '../set-up/eventually';
import { faults } from './harness/faults';
import { reloadList, startOnList } from './harness/list-page';
import { fillShortlist } from './harness/seed';
import type { Yardstick } from './harness/yardstick';

/** Many more rows than a window shows. */
const CANDIDATES = 1_200;
const MEASURED = 10;
/** 3 by 40 cells: stages, fees, and texts with line breaks, quotation marks, tabs and tags. */
const LIBRE_OFFICE = 'tests/browser/harness/clipboard/libre-office';
/** Between two keys, as a quick typist. */
const KEY = { delay: 10 };

let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  ({ yardstick, page } = await startOnList((one) => fillShortlist(one, CANDIDATES, MEASURED)));
});
afterAll(() => yardstick.close());

beforeEach(async () => {
  await reloadList(page, '1,200 of 1,200');
  await page.waitForSelector('tbody[data-index="0"] a');
});

const cellAt = (place: number, column: string) =>
  page.waitForSelector(`tbody[data-index="${place}"] td[data-column="${column}"]`);
const clickCell = async (place: number, column: string) => {
  const cell = await cellAt(place, column);
  // At the edge, where there is no link or button.
  await cell?.click({ offset: { x: 3, y: 3 } });
};
/** Goes to a cell by keys, from the first column of its row. */
const goTo = async (place: number, column: string) => {
  await (await cellAt(place, 'select'))?.focus();
  for (let n = 0; n < 30 && (await cursor()) !== `${place} ${column}`; n++) await press('ArrowRight');
  expect(await cursor()).toBe(`${place} ${column}`);
};
/** A test that is tried again writes another text. */
let attempts = 0;
const textAt = (place: number, column: string) =>
  page.$eval(`tbody[data-index="${place}"] td[data-column="${column}"]`, (cell) => cell.textContent?.trim());
/** "3 note": the place and the column of the cell with the focus. */
const cursor = () =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>('td[data-column]');
    return `${cell?.closest<HTMLElement>('[data-index]')?.dataset.index} ${cell?.dataset.column}`;
  });
const press = (...keys: Parameters<Page['keyboard']['press']>[0][]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key, KEY)), Promise.resolve());
const held = async (modifier: 'Shift' | 'Control', act: () => Promise<unknown>) => {
  await page.keyboard.down(modifier);
  await act();
  await page.keyboard.up(modifier);
};

describe('The cells of the shortlist', () => {
  it('have one cursor that goes to every cell, also of rows that are not loaded', async () => {
    await clickCell(1, 'stage');
    expect(await cursor()).toBe('1 stage');
    await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight');
    expect(await cursor()).toBe('2 fee');
    await press('End');
    expect(await cursor()).toBe('2 actions');
    await press('Home');
    expect(await cursor()).toBe('2 select');
    await held('Control', () => press('End'));
    await eventually(async () => expect(await cursor()).toBe('1199 actions'));
    await press('PageUp');
    expect(Number((await cursor()).split(' ')[0])).toBeLessThan(1_195);
    await held('Control', () => press('Home'));
    await eventually(async () => expect(await cursor()).toBe('0 select'));
    // One stop: Tab leaves the table, and comes back to the same cell.
    await press('ArrowDown', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('tbody'))).toBeNull();
    await held('Shift', () => press('Tab'));
    expect(await cursor()).toBe('1 select');
    const indexes = await page.$eval(
      'tbody[data-index="1"] td[data-column="stage"]',
      (cell) =>
        `${cell.parentElement?.getAttribute('aria-rowindex')} ${Number(cell.getAttribute('aria-colindex')) > 2}`,
    );
    expect(indexes).toBe('3 true');
    expect(await faults(page)).toEqual([]);
  });

  it('take letters at once and lose none, and go on with Enter and Tab', async () => {
    attempts += 1;
    const asked = `Asked for the media kit ${attempts}`;
    // By keys: the column may be under the row's actions, which stick at the edge.
    await goTo(0, 'labels');
    await page.keyboard.type(asked, { delay: 5 });
    await press('Enter');
    expect(await cursor()).toBe('1 labels');
    await page.keyboard.type(`Second ${attempts}`, { delay: 5 });
    await press('Tab');
    expect(await cursor()).toBe('1 savedOrder');
    await eventually(async () => {
      expect(await textAt(0, 'labels')).toContain(asked);
      expect(await textAt(1, 'labels')).toContain(`Second ${attempts}`);
    });
    // Escape takes back.
    await goTo(0, 'labels');
    await page.keyboard.type('Never', { delay: 5 });
    await press('Escape');
    expect(await cursor()).toBe('0 labels');
    expect(await textAt(0, 'labels')).toContain(asked);
    await held('Control', () => press('z', 'z'));
    await eventually(async () => expect(await textAt(0, 'labels')).not.toContain(asked));
  });

  it('offer the stages, take an amount with its currency, and say what is wrong', async () => {
    await clickCell(2, 'stage');
    await page.keyboard.type('con', KEY);
    await page.waitForSelector('[role="option"][aria-selected="true"] ::-p-text(Contacted)');
    await press('Enter');
    await eventually(async () => expect(await textAt(2, 'stage')).toBe('Contacted'));
    await goTo(2, 'fee');
    await page.keyboard.type('abc', KEY);
    await press('Enter');
    await shows(page, 'Enter an amount, such as 1200 or 1200.50.');
    await held('Control', () => press('a'));
    await page.keyboard.type('1,450.50 EUR', KEY);
    await press('Enter');
    await eventually(async () => expect(await textAt(2, 'fee')).toContain('1,450.5'));
    expect(await cursor()).toBe('3 fee');
    // An amount alone keeps the currency of the fee that is there, and the cell says so.
    await goTo(2, 'fee');
    await page.keyboard.type('1.300,50', KEY);
    await shows(page, 'An amount without a currency is in EUR.');
    await press('Enter');
    await eventually(async () => expect(await textAt(2, 'fee')).toBe('€1,300.50'));
    await goTo(2, 'followers');
    await page.keyboard.type('x', KEY);
    await shows(page, 'Yardstick fills in “Followers” itself, so you can’t edit it.');
  });

  it('keep a row in its place that a filter would hide, until the filter changes', async () => {
    await page.locator('::-p-xpath(//th//button[starts-with(., "Stage")])').click();
    await page.waitForSelector('th[aria-sort] ::-p-text(Stage)');
    await goTo(0, 'stage');
    const first = await page.$eval('tbody[data-index="0"]', (row) => row.getAttribute('data-id'));
    await page.keyboard.type('decl', KEY);
    await press('Enter');
    await eventually(async () => expect(await textAt(0, 'stage')).toBe('Declined'));
    expect(await page.$eval('tbody[data-index="0"]', (row) => row.getAttribute('data-id'))).toBe(first);
    expect(await cursor()).toBe('1 stage');
  });
});

describe('A block that is pasted into the shortlist', () => {
  const idAt = (place: number) =>
    page.$eval(`tbody[data-index="${place}"]`, (row) => row.getAttribute('data-id'));
  const copied = async () => {
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<textarea id="sheet"></textarea>'),
    );
    const sheet = await page.waitForSelector('#sheet');
    await sheet?.focus();
    await held('Control', () => page.keyboard.press('KeyV', { commands: ['Paste'] }));
    const text = await sheet?.evaluate((field) => (field as HTMLTextAreaElement).value);
    // What is typed after a field has gone belongs to it, unless it was left by a key.
    await press('Escape');
    await sheet?.evaluate((field) => field.remove());
    return text;
  };
  const pasteKey = () => held('Control', () => page.keyboard.press('KeyV', { commands: ['Paste'] }));
  const paste = async (text: string) => {
    await page.evaluate((given) => navigator.clipboard.writeText(given), text);
    await pasteKey();
  };
  /** As another program puts it on the clipboard. What a page writes by itself would be changed. */
  const pasteOf = async (text: string, html: string) => {
    await page.evaluate(
      (plain, markup) =>
        addEventListener(
          'copy',
          (event) => {
            event.clipboardData?.setData('text/plain', plain);
            event.clipboardData?.setData('text/html', markup);
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          { capture: true, once: true },
        ),
      text,
      html,
    );
    await held('Control', () => page.keyboard.press('KeyC', { commands: ['Copy'] }));
    await pasteKey();
  };

  it('fills 120 cells over filtered and sorted rows in their order, as one undo step', async () => {
    await (await page.waitForSelector('::-p-aria([name="Platform"][role="combobox"])'))?.select('instagram');
    await page.waitForSelector('table[aria-rowcount]:not([aria-rowcount="1201"])');
    const ofPlatform = await page.$eval('table', (table) => table.getAttribute('aria-rowcount'));
    await (await page.waitForSelector('::-p-aria([name="Stage"][role="combobox"])'))?.select('found');
    await page.waitForSelector(`table[aria-rowcount]:not([aria-rowcount="${ofPlatform}"])`);
    await page.locator('::-p-xpath(//th//button[starts-with(., "Fee")])').click();
    await page.waitForSelector('th[data-column="fee"][aria-sort="descending"]');
    await goTo(0, 'stage');
    const before = { ids: [await idAt(0), await idAt(5)], fee: await textAt(5, 'fee') };
    // Copied from LibreOffice 7.4, whose plain text has lost the line breaks and tabs.
    await pasteOf(readFileSync(`${LIBRE_OFFICE}.txt`, 'utf8'), readFileSync(`${LIBRE_OFFICE}.html`, 'utf8'));
    await shows(page, '120 cells changed.');
    expect([await idAt(0), await idAt(5)]).toEqual(before.ids);
    await eventually(async () => {
      expect(await textAt(5, 'fee')).toBe('€1,005.50');
      expect(await textAt(0, 'labels')).toContain('He said "yes"\nin call 0\n\ntwice');
      expect(await textAt(1, 'labels')).toContain('"Best" cook 1');
      expect(await textAt(2, 'labels')).toContain('"all quoted 2"');
      expect(await textAt(3, 'labels')).toContain('a tab\tinside 3');
      expect(await textAt(5, 'labels')).toContain("<b>& 'x' 5");
      expect(await textAt(7, 'labels')).toContain('Grüße – 5 €, ñ あ 7');
      expect(await textAt(0, 'stage')).toBe('Contacted');
    });
    await page.reload();
    // It opens as it was left. A search is not kept.
    await (await page.waitForSelector('::-p-aria([name="Clear filters"][role="button"])'))?.click();
    await shows(page, '1,200 of 1,200');
    await held('Control', () => press('z'));
    await shows(page, 'Undid 120 changed cells of Stage, Fee asked and Note.');
    await (await page.waitForSelector('::-p-aria([name="Search"])'))?.type('in call 8', KEY);
    await shows(page, '0 of 1,200');
    // One key too many is taken back, also after another start of the page.
    await page.reload();
    await shows(page, '1,200 of 1,200');
    await held('Control', () => held('Shift', () => press('z')));
    await shows(page, 'Redid 120 changed cells of Stage, Fee asked and Note.');
    await (await page.waitForSelector('::-p-aria([name="Search"])'))?.type('in call 8', KEY);
    await shows(page, 'in call 8');
    await page.reload();
    await shows(page, '1,200 of 1,200');
    await held('Control', () => press('y'));
    await shows(page, 'There is nothing to redo.');
    await held('Control', () => press('z'));
    await shows(page, 'Undid 120 changed cells of Stage, Fee asked and Note.');
    // Another filter and sorting begin with the next test.
  });

  it('goes on from where the marking began: the copied block lands beside the marked cells', async () => {
    attempts += 1;
    await goTo(1, 'fee');
    await paste(`${attempts}1\n${attempts}2\n${attempts}3`);
    await shows(page, '3 cells changed.');
    await goTo(1, 'fee');
    await held('Shift', () => press('ArrowDown', 'ArrowDown'));
    expect(await cursor()).toBe('3 fee');
    await held('Control', () => page.keyboard.press('KeyC', { commands: ['Copy'] }));
    await shows(page, '3 cells copied.');
    await press('ArrowRight', 'ArrowLeft');
    expect(await cursor()).toBe('1 fee');
    expect(await page.$$('td[aria-selected="true"]')).toHaveLength(0);
    await held('Shift', () => press('ArrowDown', 'ArrowDown'));
    await press('ArrowRight');
    const [place = '', column = ''] = (await cursor()).split(' ');
    expect(place).toBe('1');
    await goTo(1, 'labels');
    await pasteKey();
    await shows(page, '3 cells changed.');
    await eventually(async () => expect(await textAt(3, 'labels')).toContain(`${attempts}3`));
    // From below, with Escape, and typed.
    await goTo(3, 'fee');
    await held('Shift', () => press('ArrowUp'));
    await press('Escape');
    expect(await cursor()).toBe('3 fee');
    await held('Shift', () => press('ArrowUp', 'ArrowUp'));
    await page.keyboard.type(`${attempts}77`, KEY);
    await press('Enter');
    await eventually(async () => expect(await textAt(3, 'fee')).toContain(`${attempts}77`));
    expect(column).not.toBe('fee');
    await held('Control', () => press('z'));
    await shows(page, 'Undid the change to the fee');
    await held('Control', () => press('z'));
    await eventually(async () => expect(await textAt(3, 'labels')).not.toContain(`${attempts}3`));
    await held('Control', () => press('z'));
    await shows(page, 'Undid 3 changed cells of Fee asked.');
  });

  it('names the cells that do not take their text, and says why', async () => {
    const names = () =>
      Promise.all(
        [6, 7, 8].map((place) =>
          page.$eval(`tbody[data-index="${place}"] [data-part="name"] a`, (one) => one.textContent?.trim()),
        ),
      );
    await goTo(6, 'fee');
    const [first, , third] = await names();
    await paste('ca. 300\n0\n- 5');
    await shows(page, '1 cell changed. 2 cells stay as they are, because the text is not a number.');
    await shows(page, `Unchanged: Fee asked of ${first} and Fee asked of ${third}.`);
    await held('Control', () => press('z'));
  });

  it('is followed by a cell that F2 edits from its end', async () => {
    attempts += 1;
    await goTo(6, 'labels');
    await page.keyboard.type(`Line ${attempts}`, KEY);
    await press('Enter');
    await goTo(6, 'labels');
    await press('F2');
    await page.keyboard.type('!', KEY);
    await press('Enter');
    await eventually(async () => expect(await textAt(6, 'labels')).toContain(`Line ${attempts}!`));
  });

  it('leaves rows in view that no longer match, and says so', async () => {
    await (await page.waitForSelector('::-p-aria([name="Stage"][role="combobox"])'))?.select('contacted');
    await page.waitForSelector('table[aria-rowcount]:not([aria-rowcount="1201"])');
    const before = await page.$eval('table', (table) => table.getAttribute('aria-rowcount'));
    await goTo(1, 'stage');
    await page.keyboard.type('found', KEY);
    await press('Enter');
    await shows(page, '1 edited profile no longer matches.');
    expect(await page.$eval('table', (table) => table.getAttribute('aria-rowcount'))).toBe(before);
    await page.locator('::-p-aria([name="Hide now"][role="button"])').click();
    await page.waitForSelector(`table[aria-rowcount="${Number(before) - 1}"]`);
    await held('Control', () => press('z'));
  });

  it('says which cells it leaves as they are, fills all marked cells, and is copied back exactly', async () => {
    await goTo(1, 'followers');
    await paste('7\n8');
    await shows(page, 'No cell changed. 2 cells are filled in by Yardstick and stay as they are.');
    await goTo(1, 'fee');
    await held('Shift', () => press('ArrowDown', 'ArrowDown'));
    attempts += 1;
    await paste(`${attempts}5.25 USD`);
    await shows(page, '3 cells changed.');
    await eventually(async () => expect(await textAt(3, 'fee')).toBe(`$${attempts}5.25`));
    await goTo(1, 'fee');
    await held('Shift', () => press('ArrowDown'));
    await held('Control', () => page.keyboard.press('KeyC', { commands: ['Copy'] }));
    await shows(page, '2 cells copied.');
    expect(await copied()).toBe(`${attempts}5.25 USD\n${attempts}5.25 USD`);
    await goTo(1, 'fee');
    await page.keyboard.type(`${attempts}00`, KEY);
    await press('Enter');
    await goTo(1, 'fee');
    await held('Shift', () => press('ArrowDown', 'ArrowDown'));
    await held('Control', () => press('d'));
    await shows(page, '2 cells changed.');
    await goTo(2, 'fee');
    await press('Delete');
    await shows(page, '1 cell changed.');
    await eventually(async () => expect(await textAt(2, 'fee')).toBe(''));
  });
});

describe('Two windows with the same list', () => {
  it('leave each other’s editor, cursor, selection and order alone, and both changes are there', async () => {
    attempts += 1;
    const other = await yardstick.ownPage('shortlist.html');
    await shows(other, '1,200 of 1,200');
    await page.bringToFront();
    const [first] = await idsOf(page);
    await page.focus('th[data-column="name"] button');
    await press('Enter');
    await page.waitForSelector('th[data-column="name"][aria-sort="ascending"]');
    // The old rows stay until the new ones are there. The list would follow one of them to its new place.
    await eventually(async () => expect((await idsOf(page))[0]).not.toBe(first));
    await (await cellAt(2, 'select'))?.focus();
    await press('Space');
    await shows(page, '1 selected');
    await goTo(3, 'labels');
    const [, , , id = ''] = await idsOf(page);
    await page.keyboard.type('Half a sen', { delay: 5 });

    await other.bringToFront();
    const before = await page.$eval('tbody[data-index="4"]', (row) => row.getAttribute('data-id'));
    const search = await page.$eval(
      'tbody[data-index="4"] [data-part="name"] a',
      (one) => one.textContent?.trim() ?? '',
    );
    await (await other.waitForSelector('::-p-aria([name="Search"])'))?.type(search, KEY);
    const fee = await other.waitForSelector(`tbody[data-id="${before}"] td[data-column="fee"]`);
    await fee?.focus();
    await other.keyboard.type(`${attempts}77 EUR`, KEY);
    await other.keyboard.press('Enter');

    await page.bringToFront();
    await eventually(async () => expect(await textAt(4, 'fee')).toBe(`€${attempts}77`));
    await page.keyboard.type(`tence ${attempts}`, { delay: 5 });
    await press('Enter');
    await eventually(async () => expect(await textAt(3, 'labels')).toContain(`Half a sentence ${attempts}`));
    expect(await cursor()).toBe('4 labels');
    expect((await idsOf(page))[3]).toBe(id);
    await shows(page, '1 selected');
    await other.close();
    // Undo takes back the newest change first, whichever window made it.
    await held('Control', () => press('z'));
    await eventually(async () => expect(await textAt(3, 'labels')).not.toContain('Half a sentence'));
    await held('Control', () => press('z'));
    await eventually(async () => expect(await textAt(4, 'fee')).not.toBe(`€${attempts}77`));
  });
});

const idsOf = (on: Page) =>
  on.$$eval('tbody[data-index]', (all) =>
    all
      .toSorted((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
      .map((one) => one.getAttribute('data-id') ?? ''),
  );
