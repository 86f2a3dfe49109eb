import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TIKTOK_PAGE, TIKTOK_PROFILE } from '../../samples/tiktok/profile';
import { press, shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { ALL_WIDTHS, beside, faults, NARROW, openAll } from './harness/faults';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { xAt, xPages } from './harness/x-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

const X_LIKES = [200, 210, 220, 230, 240, 250, 260, 350, 360, 370, 380, 390];

describe('axe finds nothing in rarer states:', () => {
  it.each([
    ['TikTok', () => site({ [TIKTOK_PROFILE]: TIKTOK_PAGE }), TIKTOK_PROFILE, 'views per follower'],
    [
      'Threads, long silent',
      () =>
        threadsPages([
          {
            handle: 'otto.builds',
            followers: 8_733,
            likes: [300, 310, 320, 280, 290, 305],
            newestDaysAgo: 509,
          },
        ]),
      threadsAt('otto.builds'),
      'There has been no new post for a long time',
    ],
    [
      'X, judged by quartiles',
      () => xPages([{ handle: 'between', followers: 70_000, likes: X_LIKES, views: 3_500 }]),
      xAt('between'),
      'Average to above average',
    ],
  ] as const)('popup and panel of %s', async (_, pages, url, words) => {
    const page = await yardstick.open(pages(), url);
    const popup = await yardstick.popupOver(page);
    await shows(popup, words);
    await expect
      .poll(() => popup.$eval('main', (main) => main.getBoundingClientRect().height))
      .toBeLessThanOrEqual(600);
    await beside(popup);
    expect(await faults(popup), 'popup').toEqual([]);
    await popup.close();
    const panel = await yardstick.panelBeside(page);
    await shows(panel, words);
    await openAll(panel);
    expect(await faults(panel, NARROW), 'panel').toEqual([]);
    await page.close();
  });

  it('a page that is not a profile', async () => {
    const page = await yardstick.open(
      site({ 'https://sheet.example/': '<!doctype html><title>Sheet</title>' }),
      'https://sheet.example/',
    );
    const popup = await yardstick.popupOver(page);
    await shows(popup, 'Yardstick reads Instagram');
    expect(await faults(popup)).toEqual([]);
    await page.close();
  });

  it('the list of shortcuts', async () => {
    const page = await yardstick.ownPage('options.html');
    await press(page, 'Keyboard shortcuts');
    await page.waitForSelector('[role="dialog"]');
    expect(await faults(page, ALL_WIDTHS)).toEqual([]);
    await page.close();
  });
});
