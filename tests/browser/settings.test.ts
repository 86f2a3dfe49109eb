import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** Two days old and older, a day apart: the fourth is pinned, the seventh hides its likes, the last is paid. */
const LIKES = [300, 310, 280, 330, 250, 350, null, 200];
const USUAL =
  '2.9%, median of 6 posts, likes and replies by followers. Each post gets about 2.9 likes and replies per 100 followers.';
const TOO_LITTLE = '5 of 6 posts measured. Tier: Micro.';

let yardstick: Yardstick;
let page: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  const poster = { handle: 'maya.bakes', followers: 10_000, likes: LIKES, paid: [7], pinned: [3] };
  await yardstick.open(threadsPages([poster]), threadsAt('maya.bakes'));
  page = await yardstick.ownPage('options.html');
});
afterAll(() => yardstick.close());

beforeEach(async () => {
  await press(page, 'Reset to defaults');
  await shows(page, 'reset to their defaults.');
  await page.reload();
  await shows(page, `${USUAL} Tier: Micro. (the same as before your changes)`);
});

const choose = (label: string, value: string) => page.locator(`aria/${label}[role="combobox"]`).fill(value);

/** Over what stands there, as a person does. */
async function fill(label: string, text: string) {
  const field = await page.locator(`aria/${label}[role="textbox"]`).waitHandle();
  // At the foot of the screen the preview lies over the page.
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await field.click({ count: 3 });
  await field.type(text);
}

/** From the middle of the screen: at its foot the preview lies over the page. */
async function tick(label: string) {
  const box = await page.locator(`aria/${label}[role="checkbox"]`).waitHandle();
  await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await box.click();
}

describe('Every setting shows its effect on the open profile at once:', () => {
  it('pinned posts included, sponsored posts left out', async () => {
    await tick('Leave out pinned posts');
    await shows(page, 'Now 3.0%, median of 7 posts');
    await tick('Leave out sponsored posts');
    await shows(page, 'Now 3.1%, median of 6 posts');
  });

  it('a post with hidden likes not replaced', async () => {
    await fill('Number of newest posts in the sample', '6');
    await shows(page, 'the same as before');
    await tick('Replace posts with hidden likes by the next older ones');
    await shows(page, `Now ${TOO_LITTLE}`);
  });

  it('the minimum age of a post in hours', async () => {
    await fill('Minimum age of a post, in hours', '60');
    await shows(page, `Now ${TOO_LITTLE}`);
    await fill('Minimum number of posts for a result', '5');
    await shows(page, 'Now 2.8%, median of 5 posts');
  });

  it('the sample by number and by days', async () => {
    await fill('Number of newest posts in the sample', '5');
    await shows(page, 'Now 3.0%, median of 5 posts');
    await fill('Minimum number of posts for a result', '3');
    await fill('Maximum age of a post, in days', '5');
    await shows(page, 'Now 3.0%, median of 3 posts');
  });

  it('the average', async () => {
    await choose('Average', 'mean');
    await shows(page, 'Now 2.8%, mean of 6 posts');
    await choose('Average', 'trimmed');
    await shows(page, 'Now 2.9%, trimmed mean of 6 posts');
  });

  it('a formula for the platform and one for a kind of post', async () => {
    await choose('Headline rate on Threads', 'likes-by-followers');
    await shows(page, 'Now 2.9%, median of 6 posts, likes by followers.');
    await choose('Platform of the posts', 'threads');
    await choose('Photos on Threads', 'likes-comments-by-followers');
    await shows(page, 'Tier: Micro. Photos, engagement by followers: 2.8%.');
  });

  it('a tier scheme or own names', async () => {
    await choose('Scheme', 'tagger');
    await shows(page, 'Tier: Micro 1.');
    await choose('Scheme', 'statusphere');
    await shows(page, 'Tier: Above micro.');
    await fill('Tier 2', 'grown');
    await shows(page, 'Tier: Grown.');
  });
});

describe('A toast', () => {
  it('does not cover the effect on the profile', async () => {
    await press(page, 'Reset to defaults');
    const toast = await page.locator('[role="dialog"]').waitHandle();
    const preview = await page.locator('section[aria-label="Effect on the open profile"]').waitHandle();
    const [said, effect] = await Promise.all([toast.boundingBox(), preview.boundingBox()]);
    expect(said && effect && said.y + said.height < effect.y).toBe(true);
  });
});

/** Moves the focus by the Tab key alone until it is on the button of that name. */
async function tabTo(name: string) {
  for (let stop = 0; stop < 10; stop += 1) {
    if (await page.evaluate((text) => document.activeElement?.textContent === text, name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${name}.`);
}

describe('A table of the user’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-table-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function upload(text: string, encoding: BufferEncoding = 'utf8') {
    const path = join(folder, 'table.csv');
    writeFileSync(path, text, encoding);
    const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }

  /** From the middle of the screen, as above. */
  async function addTable() {
    const button = await page.locator('::-p-text(Add table)').waitHandle();
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await button.click();
    // The list above grows by the table: what is clicked next must have come to rest.
    await page.waitForFunction(() => !document.querySelector('[aria-label="Rows of the table"]'));
  }

  /** Whether nothing lies over an element, and it is in the window. */
  const isInSight = (selector: string): Promise<boolean> =>
    page.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });

  it('shows its rows as they were read, and all errors at once', async () => {
    await fill('Source of the table', 'Meadow panel');
    await upload('from_followers;to_followers;average_percent\n1.000;5.000;3.2\n5000;4000;450\n');
    await shows(page, 'Row 2: from_followers “1.000” can mean 1 or 1000. Enter one of them.');
    await shows(page, 'Row 3: the range ends before it begins.');
    await shows(page, 'Row 3: 450% is more than the 100% that this formula can reach. No table was added.');
    await expect.poll(() => isInSight('[role="status"] li:last-child')).toBe(true);
    await page.evaluate(() => document.querySelector('input[type="file"]')?.scrollIntoView({ block: 'end' }));
    await upload('from_followers;to_followers;average_percent\r\n1.500;5.000;3,2\n10.000;;1,085\n');
    await shows(
      page,
      '1,500 to under 5,000 3.2% 10,000 or more 1.085% No row for 5,000 to 10,000 followers.',
    );
    await expect.poll(() => isInSight('section[aria-label="Rows of the table"] tr:last-child')).toBe(true);
    await press(page, 'Cancel');
    expect(await textOf(page)).not.toContain('No row for');
  });

  it('gives a verdict where no other table does, is refused with an error, and can be removed', async () => {
    await fill('Source of the table', 'Meadow panel');
    await choose('Platform', 'threads');
    const head =
      'from_followers,to_followers,below_from_percent,average_from_percent,above_from_percent,high_from_percent';
    await upload(`${head}\n10000,50000,1,2,2.5,1\n`);
    await shows(page, 'Row 2: the bands must rise from below, average and above to high.');
    await upload(`${head}\n10000,50000,1,2,2.5,4\n`);
    await addTable();
    await shows(
      page,
      'Now 2.9%, median of 6 posts, likes and replies by followers. Average to above average for 10K to 50K',
    );
    await page.locator('button[aria-label^="Remove the table Meadow panel"]').click();
    await shows(page, 'the same as before');
    expect(await textOf(page)).not.toContain('bove average');
  });

  it('leaves other sizes to the next table, and returns after Undo by keyboard', async () => {
    const head = '\uFEFFfrom_followers\tto_followers\taverage_percent';
    await choose('Platform', 'threads');
    await fill('Source of the table', 'Large accounts');
    await upload(`${head}\r\n50000\t\t1\r\n`, 'utf16le');
    await addTable();
    await shows(page, 'Each post gets about 2.9 likes and replies per 100 followers.');
    await fill('Source of the table', 'Small accounts');
    await upload(`${head}\r\n5000\t50000\t1\r\n`, 'utf16le');
    await addTable();
    await shows(page, '2 to 3.5 times the average for 5K to 50K followers.');
    const remove = await page.locator('button[aria-label^="Remove the table Small accounts"]').waitHandle();
    await remove.focus();
    await page.keyboard.press('Enter');
    await shows(page, 'Each post gets about 2.9 likes and replies per 100 followers.');
    // F6 goes to a message that is there.
    await shows(page, 'Removed “Small accounts”.');
    await page.keyboard.press('F6');
    await page.locator('aria/Undo[role="button"]').waitHandle();
    await tabTo('Undo');
    await page.keyboard.press('Enter');
    await shows(page, '2 to 3.5 times the average for 5K to 50K followers.');
    for (const name of ['Small', 'Large'])
      await page.locator(`button[aria-label^="Remove the table ${name} accounts"]`).click();
    await shows(page, 'the same as before');
  });
});

describe('The effect on the open profile', () => {
  afterAll(() => page.setViewport(null));

  it('stays visible in a high window, and covers nothing in a low one', async () => {
    const top = async () => {
      await page.evaluate(() => scrollTo(0, 0));
      return page.$eval(
        'section[aria-label="Effect on the open profile"]',
        (effect) => effect.getBoundingClientRect().top,
      );
    };
    await page.setViewport({ width: 1_000, height: 900 });
    await expect.poll(top).toBeLessThan(900);
    await page.setViewport({ width: 1_000, height: 480 });
    await expect.poll(top).toBeGreaterThan(480);
  });
});
