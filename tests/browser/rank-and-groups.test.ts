import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import type { Site } from '../../scripts/browser/site';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** Ten thousand followers and no replies: the rate is a hundredth of the likes. */
const six = (likes: number | null) => Array.from({ length: 6 }, () => likes);

const SAVED = ['first', 'second', 'fourth', 'fifth'];

let yardstick: Yardstick;
let threads: Site;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  threads = threadsPages([
    { handle: 'first', followers: 10_000, likes: six(500) },
    { handle: 'second', followers: 10_000, likes: six(400) },
    { handle: 'fourth', followers: 10_000, likes: six(200) },
    { handle: 'fifth', followers: 10_000, likes: six(100) },
    { handle: 'silent', followers: 10_000, likes: six(null) },
    // Photos of 250 to 300 likes, texts of 310 to 350; of the two labelled as paid nothing is said.
    { handle: 'maya.bakes', followers: 10_000, likes: [300, 310, 280, 330, 250, 350], paid: [1, 3] },
  ]);
  tab = await yardstick.open(threads, threadsAt('first'));
  panel = await yardstick.panelBeside(tab);
});
afterAll(() => yardstick.close());

/** The button waits until it is known that the account is not on the shortlist yet. */
async function pressSave() {
  await panel.waitForSelector('form button:not([aria-disabled="true"])');
  await press(panel, 'Save to shortlist');
}

async function save(handle: string) {
  await tab.goto(threadsAt(handle));
  await shows(panel, `@${handle} `);
  await pressSave();
  await shows(panel, `@${handle} · Threads · Found`);
}

describe('A profile without a table', () => {
  it('has no rank among too few profiles', async () => {
    for (const handle of SAVED.slice(0, 3)) await save(handle);
    await tab.goto(threadsAt('maya.bakes'));
    await shows(
      panel,
      'No rank on your shortlist yet. A rank needs 4 other Threads profiles with this rate, and there are 3',
    );
  });

  it('has a rank once there are five, and lists profiles without a rate', async () => {
    for (const handle of ['fifth', 'silent']) await save(handle);
    await tab.goto(threadsAt('maya.bakes'));
    // The median of 250, 280, 300, 310, 330 and 350 is 305.
    await shows(panel, 'Would be 3rd of 5 Threads profiles on your shortlist by this rate');
    await panel.locator('::-p-text(Would be 3rd of 5)').click();
    await shows(
      panel,
      'first 5.0% exact second 4.0% exact This profile 3.1% exact fourth 2.0% exact fifth 1.0%',
    );
    await shows(panel, 'Without this rate: silent. Their rank is not known.');
  });

  it('counts once after saving, and has the same rank in the popup', async () => {
    await pressSave();
    // Right after the verdict: nothing stands before the place any more.
    await shows(
      panel,
      'per 100 followers 3rd of 5 Threads profiles on your shortlist by this rate Counted this profile with the numbers just seen',
    );
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '3rd of 5 Threads profiles on your shortlist by this rate');
    const height = await popup.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(600);
    await popup.close();
  });

  it('shows the groups of its posts behind the rate', async () => {
    await press(panel, 'Behind the rate');
    await shows(
      panel,
      'Sponsored (label or disclosure words) 2 too few posts No sign of sponsorship 4 2.9% exact',
    );
    await shows(panel, 'Photos 3 2.8% exact Texts 3 3.3% exact');
    await shows(panel, 'Under 7 days 5 3.0% exact 7 to 29 days 1 too few posts');
  });
});
