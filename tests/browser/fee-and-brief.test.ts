import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { personOf } from '../../samples/instagram/people';
import { press, shows, type } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** A fee of 1,200 by the mean likes and comments of the newest twelve posts. */
const COST = `$${(1_200 / meanEngagements('maya.bakes')).toFixed(2)} per engagement`;
/** Chromium lets a popup be no higher. */
const POPUP_HIGH = 600;

let yardstick: Yardstick;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(site(await instagramPages({ embedsData: true })), profileAt('maya.bakes'));
  panel = await yardstick.panelBeside(tab);
  await shows(panel, '16,476');
});
afterAll(() => yardstick.close());

const addLine = (kind: string) => panel.locator('aria/Add a criterion[role="combobox"]').fill(kind);

/** What the choice of the brief holds for the one of this name. */
const idOfBrief = (name: string) =>
  panel.evaluate(
    (text) => [...document.querySelectorAll('option')].find((option) => option.text === text)?.value ?? '',
    name,
  );

describe('What only the user knows', () => {
  it('a fee typed in the panel gives the cost per engagement at once', async () => {
    await press(panel, 'Money');
    await type(panel, 'Fee for one post', '1,200');
    await shows(panel, COST);
    await shows(panel, '5 sources, too far apart for one range. Each is listed below.');
    await shows(panel, 'The fee is not saved until you save the profile.');
  });

  it('the fee is saved with the profile', async () => {
    await press(panel, 'Save to shortlist');
    await shows(panel, 'The fee is saved with this profile.');
    await tab.goto(profileAt('tom.rides'));
    await shows(panel, '128,904');
    await shows(panel, 'The fee is not saved until you save the profile.');
    await tab.goto(profileAt('maya.bakes'));
    await shows(panel, COST);
  });

  it('a brief written in the panel is applied to the profile at once', async () => {
    await press(panel, 'Fit');
    await press(panel, 'New brief');
    await type(panel, 'Name of the brief', 'Loaves');
    await addLine('platforms');
    await addLine('followers');
    await addLine('fee-at-most');
    await press(panel, 'Save brief');
    await shows(panel, 'Loaves: 66% met');
    await shows(panel, 'not met Fee at most $500');
  });

  it('a half-typed word is saved with the brief by one click', async () => {
    await press(panel, 'New brief');
    await type(panel, 'Name of the brief', 'Rye week');
    await addLine('words');
    await press(panel, 'Save brief');
    await shows(panel, 'Fill in “Words in bio or captions”, or remove the criterion.');
    await panel.locator('aria/Words[role="combobox"]').click();
    await panel.keyboard.type('sourdough');
    await press(panel, 'Save brief');
    await shows(panel, 'Rye week: 100% met');
    await panel.locator('aria/Brief[role="combobox"]').fill(await idOfBrief('Loaves'));
    await shows(panel, 'Loaves: 66% met');
  });

  it('the result is also in the popup, which keeps its height', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Loaves: 66% met');
    const height = await popup.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(POPUP_HIGH);
  });
});

describe('The shortlist page', () => {
  let page: Page;
  beforeEach(async () => {
    page = await yardstick.ownPage('shortlist.html');
  });
  afterEach(() => page.close());

  it('says how well each saved profile meets the brief in use, and sorts by it', async () => {
    await shows(page, '66%');
    await press(page, 'Fit');
    await shows(page, 'Fit ↓');
    await shows(page, '66%');
  });

  it('says it again after the fee changed', async () => {
    await shows(page, '66%');
    await press(page, 'Edit');
    const fee = await page.locator('::-p-aria([name="Fee for one post"][role="textbox"])').waitHandle();
    await fee.click({ count: 3 });
    await page.keyboard.type('400', { delay: 15 });
    await shows(page, '100%');
    await fee.click({ count: 3 });
    await page.keyboard.type('1,200', { delay: 15 });
    await shows(page, '66%');
  });
});

describe('Further down the panel', () => {
  it('are the results of all tables, and the contacts of the author', async () => {
    await press(panel, 'Comparisons');
    await shows(
      panel,
      'Modash, Instagram engagement rate calculator, undated, seen 2026 Well above average for 10K to 50K',
    );
    await shows(panel, 'Markerly 2016, 2 million accounts, reported by Digiday and Marketing Dive');
    await shows(panel, 'The source does not state its formula.');
    await shows(panel, 'These are brands’ own accounts, not influencers.');
    await panel
      .locator('aria/Markerly 2016, 2 million accounts, reported by Digiday and Marketing Dive')
      .hover();
    await shows(panel, 'Figures of 2016. Rates have fallen since.');
    await shows(
      panel,
      'Bio and contacts Sourdough and patience. hello@maya-bakes.example hello@maya-bakes.example Copy',
    );
  });
});

describe('The settings', () => {
  it('show the effect of a change on the last active profile', async () => {
    const page = await yardstick.browser.newPage();
    await page.goto(`chrome-extension://${yardstick.extensionId}/options.html`);
    await shows(page, '@maya.bakes');
    await page.locator('aria/Headline rate on Instagram[role="combobox"]').fill('likes-by-followers');
    await shows(page, 'Before');
    await shows(page, 'likes by followers');
    await tab.bringToFront();
    await shows(panel, 'median of 12 posts, likes by followers');
    await page.close();
  });
});

function meanEngagements(handle: string): number {
  const newest = personOf(handle)?.posts.slice(0, 12) ?? [];
  return newest.reduce((sum, { likes, comments }) => sum + likes + comments, 0) / newest.length;
}
