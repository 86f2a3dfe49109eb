import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { exportedRows } from '../lib/transfer/exported-rows';
import { downloaded } from './harness/downloads';
import { profileFolder } from './harness/profile-folder';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

const LIKES = [300, 310, 320, 280, 290, 305];
const QUIET = { handle: 'otto.builds', followers: 8_733, likes: LIKES, newestDaysAgo: 509 };
const PEOPLE = [QUIET, { handle: 'maya.bakes', followers: 10_000, likes: LIKES }];
const KEY_MS = 15;

const profile = profileFolder();
let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick(profile);
  tab = await yardstick.open(threadsPages(PEOPLE), threadsAt(QUIET.handle));
});
afterAll(() => yardstick.close());

async function search(page: Page, text: string) {
  const field = await page.locator('input[type="search"]').waitHandle();
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field.type(text, { delay: KEY_MS });
}

describe('An account that stopped posting', () => {
  it('has its last post in the popup, with a question', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '17 months ago');
    await shows(popup, 'There has been no new post for a long time. Is the account still active?');
    expect(await textOf(popup)).not.toMatch(/Posts a week|0\.0\d/);
    // The long line must not squeeze the columns above it.
    const followers = await popup.waitForSelector('[aria-label="Followers: 8,733"]');
    expect((await followers?.boundingBox())?.height).toBeLessThan(30);
    await press(popup, 'Save to shortlist');
    await shows(popup, 'Saved @otto.builds');
    await popup.close();
  });

  it('has its last post in the panel', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '17 months ago');
    await shows(panel, 'Is the account still active?');
    await shows(panel, 'Worth a look 2 questions');
    await panel.close();
  });
});

describe('The shortlist', () => {
  it('finds a profile by any form of its link', async () => {
    const other = await yardstick.open(threadsPages(PEOPLE), threadsAt('maya.bakes'));
    const popup = await yardstick.popupOver(other);
    await press(popup, 'Save to shortlist');
    await shows(popup, 'Saved @maya.bakes');
    await popup.close();
    await other.close();
    const list = await yardstick.ownPage('shortlist.html');
    await shows(list, '2 of 2');
    for (const link of [
      'https://www.threads.net/@Maya.Bakes/?xmt=AQF0',
      'threads.com/@maya.bakes/post/DxyzAbC',
      '@maya.bakes',
    ]) {
      await search(list, link);
      await shows(list, '1 of 2');
      await shows(list, '@maya.bakes');
    }
  });

  it('exports the filtered profiles exactly', async () => {
    const [list] = (await yardstick.browser.pages()).filter((page) => page.url().includes('shortlist.html'));
    if (!list) throw new Error('The page of the shortlist is gone.');
    await search(list, 'threads.com/@otto.builds');
    await press(list, 'Export');
    await shows(list, 'Filtered profiles (1)');
    await press(list, 'Download 1 profile');
    await shows(list, 'Exported 1 profile.');
    const bytes = readFileSync(await downloaded(profile.downloads, /-filtered-.*\.csv$/));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = exportedRows(bytes.toString('utf8'));
    const lastPost = new Date(Date.now() - 509 * 86_400_000).toISOString().slice(0, 7);
    expect(rows.map(({ handle, last_post }) => [handle, last_post?.slice(0, 7)])).toEqual([
      ['otto.builds', lastPost],
    ]);
    await list.close();
  });
});

describe('The switch for column names', () => {
  it('adds them above the copied row', async () => {
    const settings = await yardstick.ownPage('options.html');
    await settings.locator('::-p-aria([name="Copy column names with the row"][role="checkbox"])').click();
    await settings.close();
    await tab.bringToFront();
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '8,733');
    await press(popup, 'Copy row');
    await shows(popup, 'Row of @otto.builds copied.');
    await popup.close();
    const sheet = await yardstick.open(
      site({ 'https://sheet.example/': '<!doctype html><title>Sheet</title><textarea></textarea>' }),
      'https://sheet.example/',
    );
    await sheet.focus('textarea');
    await sheet.keyboard.press('KeyV', { commands: ['Paste'] });
    const [names, row] = (await sheet.$eval('textarea', ({ value }) => value)).split('\n');
    expect(names?.split('\t').slice(0, 2)).toEqual(['platform', 'handle']);
    expect(row?.split('\t').slice(0, 2)).toEqual(['threads', 'otto.builds']);
    await sheet.close();
  });
});
