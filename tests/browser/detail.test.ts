import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shows } from '../../scripts/browser/screen';
import { eventually } from '../set-up/eventually';
import { faultsOf } from './harness/axe';
import { downloaded, downloadedName } from './harness/downloads';
import { ALL_WIDTHS, faults } from './harness/faults';
import { tooWide } from './harness/layout';
import { reloadList, startOnList } from './harness/list-page';
import { profileFolder } from './harness/profile-folder';
import { saveOverTime } from './harness/seed';
import type { Yardstick } from './harness/yardstick';

const profile = profileFolder();
let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  ({ yardstick, page } = await startOnList(saveOverTime, profile));
});
afterAll(() => yardstick.close());

beforeEach(() => reloadList(page, '3 of 3', 900));

const button = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
const openMaya = async () => {
  await button('Details of Maya Lind, @maya.bakes on Instagram').click();
  await page.waitForSelector('aside svg circle');
};
const undo = async () => {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
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

  it('take new notes and changes of earlier ones, letter by letter, and Undo takes them back', async () => {
    await openMaya();
    await button('Add note').click();
    // The field has the focus.
    await page.waitForSelector('aside textarea:focus');
    await page.keyboard.type('Wants 400 euros.', { delay: 30 });
    await page.keyboard.press('Escape');
    await eventually(async () => expect((await textIn('aside ol li'))[0]).toContain('Wants 400 euros.'));
    const edit = await page.waitForSelector('aside ol li:first-child button');
    await edit?.click();
    await page.waitForSelector('aside ol textarea:focus');
    await page.keyboard.press('End');
    await page.keyboard.type(' Or 450.', { delay: 30 });
    await button('Done').click();
    await eventually(async () =>
      expect((await textIn('aside ol li'))[0]).toContain('Wants 400 euros. Or 450.'),
    );
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await page.$('aside')).toBeNull());
    await undo();
    await shows(page, 'Undid the change to the note');
    await openMaya();
    await eventually(async () => expect((await textIn('aside ol li'))[0]).toMatch(/Wants 400 euros\.$/));
  });

  it('go to the next profile of the list and back by keys, and Escape returns to that row', async () => {
    const label = '[aria-label^="Details of"]';
    const names = await page.$$eval(`tbody[data-id] button${label}`, (buttons) =>
      buttons.map((one) => one.getAttribute('aria-label')),
    );
    const shown = () => page.$eval(`aside section${label}`, (one) => one.getAttribute('aria-label'));
    const last = names.length - 1;
    await openMaya();
    const at = names.indexOf(await shown());
    const press = async (key: 'ArrowUp' | 'ArrowDown') => {
      await page.keyboard.down('Alt');
      await page.keyboard.press(key);
      await page.keyboard.up('Alt');
    };
    const [there, back] =
      at === last ? (['ArrowUp', 'ArrowDown'] as const) : (['ArrowDown', 'ArrowUp'] as const);
    const other = names[at === last ? at - 1 : at + 1];
    await press(there);
    await eventually(async () => expect(await shown()).toBe(other));
    await press(back);
    await eventually(async () => expect(await shown()).toBe(names[at]));
    await press(there);
    await eventually(async () => expect(await shown()).toBe(other));
    await page.keyboard.press('Escape');
    await eventually(async () => {
      const row = await page.evaluate(
        (of) => document.activeElement?.closest('tbody')?.querySelector(of)?.getAttribute('aria-label'),
        `button${label}`,
      );
      expect(row).toBe(other);
    });
  });

  it('save a chart as a picture in both formats', async () => {
    await openMaya();
    await button('Save the chart “Followers” as SVG').click();
    const svg = readFileSync(await downloaded(profile.downloads, /\.svg$/), 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*9,800 on .*20\d\d/s);
    await button('Save the chart “Followers” as PNG').click();
    const png = readFileSync(await downloaded(profile.downloads, /\.png$/));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Twice as wide as it is drawn.
    expect(png.readUInt32BE(16)).toBe(1_280);
  });

  it('show another profile with a click on its row', async () => {
    await openMaya();
    const cell = await page.waitForSelector(
      'tbody[data-id]:not(:has(a[href$="maya.bakes"])) td:nth-child(3)',
    );
    // At its edge, where there is no button.
    await cell?.click({ offset: { x: 3, y: 3 } });
    await page.waitForSelector('aside section[aria-label*="@otto.builds"]');
  });

  it('name the profile with the same handle elsewhere, and show it', async () => {
    await openMaya();
    await shows(page, 'Same handle, perhaps the same person');
    const other = await page.waitForSelector('aside li button[aria-label^="Details of"]');
    await other?.click();
    await page.waitForSelector('aside section[aria-label*="@maya.bakes on TikTok"]');
  });

  it('join two profiles of one creator by hand, and part them with Undo', async () => {
    await openMaya();
    // An earlier attempt may have joined them.
    if (await page.$('aside li button[aria-label^="Separate"]')) await undo();
    await button('maya.bakes, @maya.bakes on TikTok belongs to the same creator').click();
    await shows(page, 'now belongs to the same creator.');
    await eventually(async () =>
      expect(await textIn('aside li')).toContainEqual(expect.stringContaining('Separate')),
    );
    await button('Undo').click();
    await shows(page, 'Same handle, perhaps the same person');
  });

  it('say what a chart needs if the profile was saved once', async () => {
    await button('Details of otto.builds, @otto.builds on Instagram').click();
    await shows(page, 'A chart needs numbers from two days.');
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

describe('A profile that is handed over', () => {
  /** The saved page in a tab of its own, and every request that it makes. */
  const openSaved = async (file: string) => {
    const tab = await yardstick.browser.newPage();
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(join(profile.downloads, file)).href;
    await tab.goto(address);
    return { tab, requests: requests.filter((url) => url !== address) };
  };
  const previewed = () =>
    page.$eval('[role="dialog"] section div', (frame) => frame.shadowRoot?.textContent ?? '');

  it('is shown as it will be, without fees and notes unless they are chosen, and saved as one file', async () => {
    await openMaya();
    // The list has a button of this name too.
    await page.locator('aside ::-p-aria([name="Hand over"][role="button"])').click();
    await eventually(async () => expect(await previewed()).toContain('How the rate is calculated'));
    const notes = await page.waitForSelector('::-p-aria([name="Notes"][role="checkbox"])');
    // A test that is tried again finds what it chose before.
    if (await notes?.evaluate((box) => (box as HTMLInputElement).checked)) await notes?.click();
    await eventually(async () => expect(await previewed()).not.toContain('Met at the fair'));
    const heading = await page.waitForSelector('::-p-aria([name="Heading of the page"][role="textbox"])');
    await heading?.click({ count: 3 });
    await page.keyboard.type('For the Lind bakery', { delay: 15 });
    await notes?.click();
    await eventually(async () => {
      expect(await previewed()).toContain('Met at the fair');
      expect(await previewed()).toContain('For the Lind bakery');
    });
    expect(await faults(page)).toEqual([]);
    const shown = await previewed();
    await button('Save as HTML').click();
    const file = await downloadedName(profile.downloads, /\.html$/);
    expect(file).toMatch(/^yardstick-maya\.bakes-\d{4}-\d\d-\d\d\.html$/);
    const { tab, requests } = await openSaved(file);
    const saved = await tab.$eval('main', (main) => main.textContent ?? '');
    expect(saved.trim()).toBe(shown.trim());
    expect(requests).toEqual([]);
    // Scripts are forbidden on it, so the check runs in a copy of its words.
    const markup = await tab.evaluate(() => document.documentElement.outerHTML);
    await tab.goto('about:blank');
    await tab.setContent(markup.replace(/<meta http-equiv[^>]*>/, ''));
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await faultsOf(tab)).toEqual([]);
    for (const width of [320, 1_280]) {
      await tab.setViewport({ width, height: 800 });
      expect(await tooWide(tab)).toEqual([]);
    }
    await tab.close();
    await page.keyboard.press('Escape');
  });

  it('is one of several that were selected, in the order of the list', async () => {
    const boxes = await page.$$('tbody [data-part="select"]');
    for (const box of boxes.slice(0, 2)) await box.click();
    await button('Hand over 2').click();
    await eventually(async () => expect(await previewed()).toContain('At a glance'));
    const names = await page.$eval('[role="dialog"] section div', (frame) =>
      [...(frame.shadowRoot?.querySelectorAll('.overview tbody th a') ?? [])].map((one) => one.textContent),
    );
    const rows = await page.$$eval('tbody [data-part="name"] a', (links) =>
      links.map((one) => one.textContent),
    );
    expect(names).toEqual(rows.slice(0, 2));
    await page.keyboard.press('Escape');
  });
});
