import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import { eventually } from '../set-up/eventually';
import { downloaded } from './harness/downloads';
import { type ProfileFolder, profileFolder } from './harness/profile-folder';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** Between two keys, as a quick typist. */
const KEY = { delay: 10 };
const LIST = [
  'Name,Instagram,Fee,Notes',
  'Ada One,@ada.one,400 EUR,Met at the fair',
  'Ben Two,@ben.two,300 EUR,',
  'Cleo Three,@cleo.three,200 EUR,',
  'Dan Four,@dan.four,100 EUR,',
].join('\n');

let folder: string;
let profile: ProfileFolder;
let yardstick: Yardstick;
/** The window that the user works in, and another with the whole list. */
let page: Page;
let other: Page;
// A test that is tried again begins with a browser that has seen nothing.
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yardstick-day-'));
  profile = profileFolder();
  await open();
});
afterEach(async () => {
  await yardstick.close();
  rmSync(folder, { recursive: true });
});

async function open(): Promise<void> {
  yardstick = await startYardstick(profile);
  page = await yardstick.ownPage('shortlist.html');
  await page.setViewport({ width: 1_440, height: 900 });
  other = await yardstick.browser.newPage({ type: 'window' });
  await other.goto(page.url());
  await page.bringToFront();
}

/** The views, and each profile with its stage, fee and note, as the other window shows them. */
const shown = (): Promise<string[]> =>
  other.evaluate(() => {
    const text = (one: Element | null) => one?.textContent?.trim() ?? '';
    const views = [...document.querySelectorAll('[role="tab"][data-view]')].map((one) =>
      // Without its count, and without the word that it was changed: sorting is no step of undo.
      text(one).replace(/ [\d,]+(?: Changed)?$/, ''),
    );
    const rows = [...document.querySelectorAll('tbody[data-id]')].map((row) =>
      ['name', 'stage', 'fee', 'labels']
        .map((column) => text(row.querySelector(`td[data-column="${column}"]`)))
        .join(' | '),
    );
    return [...views, ...rows.toSorted()];
  });

const keys = async (...names: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const name of names) await page.keyboard.press(name, KEY);
};
const withControl = async (act: () => Promise<unknown>) => {
  await page.keyboard.down('Control');
  await act();
  await page.keyboard.up('Control');
};
const goTo = async (place: number, column: string) => {
  const at = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('td[data-column]')?.dataset.column);
  const first = await page.waitForSelector(`tbody[data-index="${place}"] td[data-column="select"]`);
  await first?.focus();
  for (let n = 0; n < 30 && (await at()) !== column; n++) await keys('ArrowRight');
  expect(await at()).toBe(column);
};

describe('A day of work on a list', () => {
  it('is all there after a restart, and undone step by step', { timeout: 180_000 }, async () => {
    const states = [await shown()];
    /** Until the other window shows the texts, which belong to one step. */
    const seen = async (...texts: string[]) => {
      await eventually(async () => {
        const all = (await shown()).join('\n');
        for (const text of texts) expect(all).toContain(text);
      });
      states.push(await shown());
    };

    await press(page, 'Import');
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    const file = join(folder, 'creators.csv');
    writeFileSync(file, LIST);
    await input.uploadFile(file);
    await press(page, 'Check rows');
    await press(page, 'Import 4 profiles');
    await shows(page, '4 profiles imported.');
    await press(page, 'Close');
    await seen('Ada One', 'Ben Two', 'Cleo Three', 'Dan Four', '€400', '€100', 'Met at the fair');

    await (await page.waitForSelector('::-p-aria([name="Stage"][role="combobox"])'))?.select('found');
    await press(page, '+ Save');
    await page.waitForSelector('[role="dialog"] input');
    await page.keyboard.type('To ask', KEY);
    await keys('Enter');
    await seen('To ask');
    await page.locator('::-p-xpath(//th//button[starts-with(., "Fee")])').click();
    await page.waitForSelector('th[data-column="fee"][aria-sort="descending"]');

    await goTo(0, 'stage');
    await page.keyboard.type('con', KEY);
    await keys('Enter');
    await seen('Instagram | Contacted | €400');
    await goTo(1, 'fee');
    await page.evaluate(() => navigator.clipboard.writeText('350 EUR\tAsked\n250 EUR\t"Sent the\nbrief"\n'));
    await withControl(() => page.keyboard.press('KeyV', { commands: ['Paste'] }));
    await shows(page, '4 cells changed.');
    await seen('€350 | Asked', '€250 | Sent the\nbrief');

    for (const place of [0, 1])
      await page.locator(`tbody[data-index="${place}"] [data-part="select"]`).click();
    await shows(page, '2 selected');
    await page.locator('::-p-xpath(//section[@aria-label="Selection"]//button[.="Stage"])').click();
    await (await page.waitForSelector('[role="dialog"] select'))?.select('agreed');
    await press(page, 'Set stage');
    await seen('Agreed | €400', 'Agreed | €350');

    await press(page, 'Compare');
    await page.waitForSelector('[data-part="compare"] [data-measure="price"] td');
    await keys('Escape');
    await page.waitForSelector('[data-part="compare"]', { hidden: true });
    await page.locator('[data-part="budget"]').click();
    await page.waitForSelector('[data-part="budget-sheet"] input:focus');
    await page.keyboard.type('1000', KEY);
    await shows(page, 'Budget: 2 creators, €750 of €1,000');
    await keys('Escape');
    await page.waitForSelector('[data-part="budget-sheet"]', { hidden: true });
    await press(page, 'Hand over 2');
    await eventually(async () =>
      expect(await page.$eval('[role="dialog"] section div', (one) => one.shadowRoot?.textContent)).toContain(
        'Ben Two',
      ),
    );
    await press(page, 'Save as HTML');
    const saved = await downloaded(profile.downloads, /\.html$/);
    expect(readFileSync(saved, 'utf8')).toContain('Ada One');
    await keys('Escape');
    // Toasts stay while the pointer is over them.
    await page.mouse.move(1, 1);
    await page.waitForSelector('[role="dialog"]', { hidden: true });

    await press(page, 'Board');
    await (await page.waitForSelector('::-p-xpath(//button[@data-card and .="Cleo Three"])'))?.focus();
    await page.keyboard.down('Shift');
    await keys('ArrowRight');
    await page.keyboard.up('Shift');
    await seen('Shortlisted | €250');

    await yardstick.close({ keepProfile: true });
    await open();
    // The view is open again.
    for (const one of [other, page]) {
      await one.bringToFront();
      await one.waitForSelector('[role="tab"][data-view][aria-selected="true"]:nth-of-type(2)');
      await one.locator('[role="tab"][data-view]:nth-of-type(1)').click();
    }
    await eventually(async () => expect(await shown()).toEqual(states.at(-1)));
    // The selection too.
    await shows(page, 'Budget: 2 creators, €750 of €1,000');
    for (const [left, before] of [...states.slice(0, -1).entries()].toReversed()) {
      await withControl(() => keys('z'));
      // The first step is the import, and Undo asks before it.
      if (left === 0) await page.locator('::-p-aria([name="Undo"][role="button"])').click();
      await eventually(async () => expect(await shown()).toEqual(before));
    }
    await shows(page, 'Undid the import of 4 profiles.');
  });
});
