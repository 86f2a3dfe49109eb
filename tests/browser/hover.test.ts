import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { PEOPLE } from '../../samples/instagram/people';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

const [maya] = PEOPLE;
const handle = maya?.handle ?? '';
const TILES = `main a[href^="/${handle}/p/"]`;

let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(site(await instagramPages()), profileAt(handle));
  await tab.waitForSelector(TILES);
});
afterAll(() => yardstick.close());

describe('Likes that appear only under the pointer', () => {
  it('are in the sample if the user hovers before opening the popup', async () => {
    for (const tile of (await tab.$$(TILES)).slice(0, 6)) {
      await tile.hover();
      await tab.waitForFunction((element) => element.querySelectorAll('ul li').length === 2, {}, tile);
    }
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'median of 6 posts, likes and comments by followers');
    expect(await textOf(popup)).toContain('Followers 16,476');
  });

  it('are still in the sample after a reload', async () => {
    await tab.reload();
    await tab.waitForSelector(TILES);
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'median of 6 posts');
  });

  it('are read by pointing at the twelve newest posts, one after the other', async () => {
    await tab.evaluate(() => {
      const pointedAtMs: number[] = [];
      Object.assign(window, { pointedAtMs });
      document.addEventListener('mouseover', () => pointedAtMs.push(performance.now()));
    });
    const popup = await yardstick.popupOver(tab);
    await press(popup, 'Measure');
    await shows(popup, 'Hovering over the posts');
    await shows(popup, 'median of 12 posts');
    const pointedAtMs = await tab.evaluate(() => Reflect.get(window, 'pointedAtMs') as number[]);
    const pauses = pointedAtMs.slice(1).map((at, index) => at - (pointedAtMs[index] ?? 0));
    expect(pointedAtMs.length).toBeGreaterThanOrEqual(6);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(249);
  });

  it('leave no trace on the page', async () => {
    await tab.waitForFunction((tiles) => document.querySelectorAll(`${tiles} ul`).length === 0, {}, TILES);
    expect(tab.url()).toBe(profileAt(handle));
  });
});
