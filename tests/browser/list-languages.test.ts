import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press } from '../../scripts/browser/screen';
import { eventually } from '../set-up/eventually';
import { deleteDownloads, downloaded } from './harness/downloads';
import { englishFinder } from './harness/english-left';
import { chooseLanguage, languageFaults } from './harness/languages';
import { tooWide } from './harness/layout';
import { startOnList } from './harness/list-page';
import { profileFolder } from './harness/profile-folder';
import { saidIn } from './harness/said';
import { SAME_IN_GERMAN } from './harness/same-in-german';
import { saveOverTime, saveToChoose } from './harness/seed';
import type { Yardstick } from './harness/yardstick';

/** What the profiles say themselves, what the user wrote, and the names of tiers, currencies and the view. */
const WRITTEN = [
  ...['Maya Lind', 'Otto Builds', 'Noor Runs', 'Pia Paints', 'Tom Rides', 'Kim Quiet', 'maya.bakes'],
  ...['otto.builds', 'noor.runs', 'pia.paints', 'tom.rides', 'kim.quiet', 'Fresh from the oven', 'Bread'],
  ...['Met at the fair', 'Asked for a price.', 'Spring serum', 'Nano', 'Micro', 'EUR', 'USD', 'CSV', 'HTML'],
];
const findEnglish = englishFinder('de', [...SAME_IN_GERMAN, ...WRITTEN]);

const profile = profileFolder();
let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  ({ yardstick, page } = await startOnList(async (one) => {
    await saveOverTime(one);
    await saveToChoose(one);
  }, profile));
});
afterAll(() => yardstick.close());

describe.each(['de', 'en-XA', 'ar-XB'] as const)('In %s, every screen of the list', (language) => {
  const said = saidIn(language);

  /** What is wrong with the words of a screen now. */
  async function faultsNow(screen: Page, widths: readonly number[]): Promise<string[]> {
    const found = language === 'de' ? await findEnglish(screen) : [];
    for (const width of widths) {
      await screen.setViewport({ width, height: 740 });
      for (const one of await languageFaults(screen, WRITTEN)) found.push(`${width} px: ${one}`);
    }
    return found;
  }

  it('is translated and stays in its boxes', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    page.setDefaultTimeout(20_000);
    const look = async (where: string, widths: readonly number[] = [360]) => {
      for (const one of await faultsNow(page, widths)) found.push(`${where}, ${one}`);
      await page.setViewport({ width: 1_280, height: 900 });
    };
    await page.bringToFront();
    await page.setViewport({ width: 1_280, height: 900 });
    await chooseLanguage(page, language);
    await page.goto(page.url().replace(/#.*/, ''));
    await page.waitForSelector(`[lang="${language}"] tbody[data-id] td`);

    await press(page, said('shortlist.columns.title'));
    await page.waitForSelector('[role="dialog"] input[type="checkbox"]');
    await page.$$eval('[role="dialog"] input[type="checkbox"]:not(:checked)', (boxes) => {
      for (const box of boxes) (box as HTMLElement).click();
    });
    await look('the columns');
    await page.keyboard.press('Escape');
    if ((await page.$$('[role="tab"][data-view]')).length === 1) {
      await press(page, `+ ${said('views.save')}`);
      await page.waitForSelector('[role="dialog"] input');
      await page.keyboard.type('Spring serum');
      await page.keyboard.press('Enter');
    } else await (await page.$$('[role="tab"][data-view]'))[1]?.click();
    await page.waitForSelector('[role="tab"][data-view][aria-selected="true"]:nth-of-type(2)');
    await look('all columns', [360, 1_280]);

    await (await page.waitForSelector('input[type="search"]'))?.type('nobody has this name');
    await page.waitForSelector('tbody[data-id]', { hidden: true });
    await look('nothing found');
    await page.$eval('input[type="search"]', (field) => (field as HTMLInputElement).select());
    await page.focus('input[type="search"]');
    await page.keyboard.press('Backspace');
    await page.waitForSelector('tbody[data-id]');
    await press(page, said('board.title'));
    await page.waitForSelector('[data-stage="found"] [data-card]');
    await look('the board', [360, 1_280]);
    await press(page, said('board.table'));

    await page.locator('thead [data-part="select"]').click();
    await page.waitForSelector('[data-part="selection-bar"]');
    await look('a selection');
    await press(page, said('compare.open'));
    await page.waitForSelector('[data-part="compare"] [data-measure] td');
    await look('compare', [360, 1_280]);
    await page.keyboard.press('Escape');
    await page.locator('[data-part="budget"]').click();
    const amount = await page.waitForSelector('[data-part="budget-sheet"] input');
    await amount?.evaluate((field) => (field as HTMLInputElement).select());
    await amount?.type('5000');
    await page.waitForSelector('[data-part="budget-sheet"] dl');
    await look('the budget', [360, 1_280]);
    await page.keyboard.press('Escape');

    await page.waitForSelector('[data-part="budget-sheet"]', { hidden: true });
    const handOver = said('hand-over.dialog.open-selected');
    await page
      .locator(`::-p-xpath(//*[@data-part="selection-bar"]//button[contains(., "${handOver}")])`)
      .click();
    await eventually(async () =>
      expect(
        await page.$eval('[role="dialog"] section div', (one) => one.shadowRoot?.textContent),
      ).toBeTruthy(),
    );
    // Those that were checked in the language before are still.
    for (const box of await page.$$('[role="dialog"] input[type="checkbox"]:not(:checked)'))
      await box.click();
    await look('handing over', [360, 1_280]);
    deleteDownloads(profile.downloads);
    await press(page, said('hand-over.dialog.save'));
    const file = await downloaded(profile.downloads, /\.html$/);
    const saved = await yardstick.browser.newPage();
    await saved.setContent(readFileSync(file, 'utf8').replace(/<meta http-equiv[^>]*>/, ''));
    for (const one of await faultsNow(saved, [360, 800])) found.push(`the saved page, ${one}`);
    for (const one of await tooWide(saved)) found.push(`the saved page, too wide: ${one}`);
    await saved.close();
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    await press(page, said('list.select.clear'));

    await page.locator('tbody[data-id]:has(a[href$="maya.bakes"]) button[class*="open"]').click();
    await page.waitForSelector('aside svg circle');
    await page.$$eval('aside h2 button[aria-expanded="false"]', (all) => {
      for (const one of all) (one as HTMLElement).click();
    });
    await press(page, said('detail.note-add'));
    await page.waitForSelector('aside textarea:focus');
    await look('the details', [360, 1_280]);
    expect(found).toEqual([]);
  });
});
