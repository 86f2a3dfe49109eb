import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TIKTOK_PAGE, TIKTOK_PROFILE } from '../../samples/tiktok/profile';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { exportedRows } from '../lib/transfer/exported-rows';
import { downloaded } from './harness/downloads';
import { tooWide } from './harness/layout';
import { profileFolder } from './harness/profile-folder';
import { xAt, xPages } from './harness/x-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** Of 70,000 followers a quarter of the accounts has under 0.022 % and three quarters under 0.431 %. */
const even = (likes: number) => Array.from({ length: 12 }, () => likes);
const BETWEEN = [200, 210, 220, 230, 240, 250, 260, 350, 360, 370, 380, 390];

const profile = profileFolder();
const x = xPages([
  { handle: 'upper', followers: 70_000, likes: even(350), views: 3_500 },
  { handle: 'between', followers: 70_000, likes: BETWEEN, views: 3_500 },
]);
let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick(profile);
});
afterAll(() => yardstick.close());

async function save(popup: Awaited<ReturnType<Yardstick['popupOver']>>) {
  await popup.waitForSelector('form button:not([aria-disabled="true"])');
  await press(popup, 'Save to shortlist');
  await shows(popup, 'to your shortlist.');
}

describe('A profile on X', () => {
  it('is judged by quartiles, in words and with the source', async () => {
    const tab = await yardstick.open(x, xAt('upper'));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Above average for 50K to 100K followers');
    await shows(popup, 'Among the upper quarter of X accounts of this size.');
    await shows(popup, 'Source: PlayerSells, CC BY 4.0');
    expect(await textOf(popup)).not.toMatch(/well above/i);
    await popup.close();
  });

  it('is "average to above average" in popup, panel and shortlist if the likely range covers two bands', async () => {
    const tab = await yardstick.open(x, xAt('between'));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Average to above average for 50K to 100K followers');
    await shows(popup, 'Between the middle half and the upper quarter of X accounts of this size.');
    await save(popup);
    await popup.close();
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Average to above average for 50K to 100K followers');
    await shows(panel, 'average to above average');
    await panel.close();
    const list = await yardstick.ownPage('shortlist.html');
    await shows(list, 'average to above average');
    await list.close();
  });

  it('does not cut labels in a panel of 320 px', async () => {
    const panel = await yardstick.panelBeside(await yardstick.open(x, xAt('upper')));
    await panel.setViewport({ width: 320, height: 700 });
    await shows(panel, 'Engagement rate with shares by views 12 posts');
    const heights = await panel.$$eval('dl > div', (lines) =>
      lines.map((line) => line.getBoundingClientRect().height),
    );
    expect(Math.max(...heights)).toBeLessThan(64);
    await expect.poll(() => tooWide(panel)).toEqual([]);
    await panel.close();
  });
});

describe('A TikTok profile without opened videos', () => {
  it('shows views per follower first, and what the engagement rate needs', async () => {
    const tab = await yardstick.open(site({ [TIKTOK_PROFILE]: TIKTOK_PAGE }), TIKTOK_PROFILE);
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Each video is seen about 71 times per 100 followers');
    await shows(popup, '0.71 views per follower, median of 12 posts');
    await shows(popup, 'Open 6 videos to measure the engagement rate.');
    expect(await textOf(popup)).not.toContain('71%');
    await save(popup);
    await popup.close();
  });

  it('does not cut the labels of its groups in a panel of 320 px', async () => {
    const tab = await yardstick.open(site({ [TIKTOK_PROFILE]: TIKTOK_PAGE }), TIKTOK_PROFILE);
    const panel = await yardstick.panelBeside(tab);
    await panel.setViewport({ width: 320, height: 700 });
    await press(panel, 'Behind the rate');
    await shows(panel, 'No label or caption seen');
    const heights = await panel.$$eval('table tr', (rows) =>
      rows.map((row) => row.getBoundingClientRect().height),
    );
    expect(Math.max(...heights)).toBeLessThan(64);
    await expect.poll(() => tooWide(panel)).toEqual([]);
    await panel.close();
  });

  it('has its own column on the shortlist, and the other column says what is needed', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await shows(list, 'Views per follower');
    await shows(list, 'Engagement rate with shares by views');
    await shows(list, 'Open 6 videos');
    await list.close();
  });

  it('does not widen the shortlist page, even with an open row', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await press(list, 'Edit');
    const editor = await list.locator('td textarea').waitHandle();
    for (const width of [320, 1024, 1280]) {
      await list.setViewport({ width, height: 700 });
      await expect.poll(() => tooWide(list), { message: `${width} px` }).toEqual([]);
      await list.$eval('table', (table) => table.parentElement?.scrollTo(10_000, 0));
      const box = await editor.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width, `editor at ${width} px`).toBe(true);
    }
    await list.close();
  });
});

describe('The exported file', () => {
  it('has an empty er_pct without an engagement rate, and both bands of a verdict', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await press(list, 'Export');
    await press(list, 'Download 2 profiles');
    const file = await downloaded(profile.downloads, /\.csv$/);
    const text = readFileSync(file, 'utf8');
    const rows = exportedRows(text);
    expect(rows.find(({ handle }) => handle === 'noor.runs')).toMatchObject({
      er_pct: null,
      er_low_pct: null,
      er_high_pct: null,
      er_formula: null,
      er_sample_n: null,
      views_per_follower: expect.closeTo(0.71, 1),
      views_per_follower_sample_n: 12,
    });
    expect(rows.find(({ handle }) => handle === 'between')).toMatchObject({
      er_pct: expect.closeTo(0.36, 1),
      benchmark_label: 'average to above average (near match)',
      views_per_follower: expect.closeTo(0.0501, 4),
      views_per_follower_label: 'average',
    });
    await list.close();
  });
});
