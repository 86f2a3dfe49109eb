import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { benchScript } from '../../scripts/bench/bench-tab';
import { shows } from '../../scripts/browser/screen';
import { eventually } from '../set-up/eventually';
import { ALL_WIDTHS, faults } from './harness/faults';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  const seeding = await yardstick.ownPage('icon/16.png');
  await seeding.evaluate(await benchScript('tests/browser/harness/saved-over-time.ts'));
  await seeding.evaluate('saveOverTime(Date.now())');
  await seeding.close();
  page = await yardstick.ownPage('shortlist.html');
});
afterAll(() => yardstick.close());

beforeEach(async () => {
  await page.bringToFront();
  await page.setViewport({ width: 1_280, height: 900 });
  await page.reload();
  await shows(page, '3 of 3');
});

const button = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
const openMaya = async () => {
  await button('Details of Maya Lind, @maya.bakes on Instagram').click();
  await page.waitForSelector('aside svg circle');
};
const CHARTS = 'aside figure:has(h3)';
const textIn = (selector: string) =>
  page.$$eval(selector, (found) => found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()));

describe('The details of a saved profile', () => {
  it('have its history as charts, in words and in figures', async () => {
    await openMaya();
    expect(await page.$$eval(CHARTS, (charts) => charts.length)).toBe(3);
    const [followers = ''] = await textIn(`${CHARTS} figcaption`);
    expect(followers).toMatch(
      /^Followers9,800 on .*, 16,476 on .*: \+68% in 420 days\. Not read on 1 other day\.$/,
    );
    // Five days with the figure, one without, and one that was imported.
    expect(await page.$eval(CHARTS, (chart) => chart.querySelectorAll('circle').length)).toBe(5);
    const rows = await textIn('aside tbody tr');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toContain('16,476');
    expect(rows[3]).toContain('not read');
    expect(rows[4]).toContain('10,000 (10,000 to 10,999)');
    await button('Show all 7 days').click();
    await shows(page, 'Imported for');
    expect((await textIn('aside tbody tr')).at(-1)).toContain('7,900');
  });

  it('have all notes with their days, the posts and the bio', async () => {
    await openMaya();
    const notes = await textIn('aside ol li');
    expect(notes[0]).toContain('Asked for a price.');
    expect(notes[1]).toContain('Met at the fair');
    await shows(page, '20 comments');
  });

  it('take the focus when they open, and give it back to the row with Escape', async () => {
    await openMaya();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Maya Lind');
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await page.$('aside')).toBeNull());
    const row = await page.evaluate(() => document.activeElement?.closest('tbody')?.textContent);
    expect(row).toContain('Maya Lind');
  });

  it('show another profile with a click on its row', async () => {
    await openMaya();
    const cell = await page.waitForSelector(
      'tbody[data-id]:not(:has(a[href$="maya.bakes"])) td:nth-child(3)',
    );
    await cell?.click();
    await page.waitForSelector('aside section[aria-label*="@otto.builds"]');
  });

  it('name the profile with the same handle elsewhere, and show it', async () => {
    await openMaya();
    await shows(page, 'Same handle, perhaps the same person');
    const other = await page.waitForSelector('aside li button[aria-label*="on TikTok"]');
    await other?.click();
    await page.waitForSelector('aside section[aria-label*="@maya.bakes on TikTok"]');
  });

  it('say what a chart needs if the profile was saved once', async () => {
    await button('Details of otto.builds, @otto.builds on Instagram').click();
    await shows(page, 'A chart needs numbers of two days.');
    expect(await page.$('aside figure svg circle')).toBeNull();
  });

  it('cover the list in a narrow window, and close with their button', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await openMaya();
    const covers = await page.$eval('aside', (aside) => aside.getBoundingClientRect().width);
    expect(covers).toBe(360);
    await button('Close the details').click();
    await eventually(async () => expect(await page.$('aside')).toBeNull());
  });

  it('have no accessibility faults at any width', async () => {
    await openMaya();
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
  });
});
