import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileAt } from '../../samples/instagram/pages';
import { TIKTOK_PROFILE } from '../../samples/tiktok/profile';
import { press, shows, type } from '../../scripts/browser/screen';
import { sampleSite } from '../../scripts/start/samples';
import { startYardstick, type Yardstick } from './harness/yardstick';

const NEAR_PX = 1.5;

let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(await sampleSite(), profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

/** How far the words of the last button with this text, key and all, end before the right edge of its surroundings. */
const beforeTheEdge = (screen: Page, name: string, around: string): Promise<number> =>
  screen.evaluate(
    (text, surroundings) => {
      const button = [...document.querySelectorAll('button')].findLast((one) =>
        one.innerText.startsWith(text),
      );
      const parent = button?.closest(surroundings);
      if (!button || !parent) return Number.NaN;
      const words = document.createRange();
      words.selectNodeContents(button);
      const { paddingRight } = getComputedStyle(parent);
      const edge = parent.getBoundingClientRect().right - Number.parseFloat(paddingRight);
      return Math.abs(edge - words.getBoundingClientRect().right);
    },
    name,
    around,
  );

/** The numbers that end beyond their line or need a second one. */
const outOfLine = (screen: Page): Promise<string[]> =>
  screen.$$eval('dl > div', (lines) => {
    const oneLine = Math.min(...lines.map((line) => line.getBoundingClientRect().height));
    return lines.flatMap((line) => {
      const { right, height } = line.getBoundingClientRect();
      const end = line.lastElementChild?.getBoundingClientRect().right ?? 0;
      return end > right + 0.5 || height > 1.5 * oneLine ? (line as HTMLElement).innerText : [];
    });
  });

describe('Text on a screen stays inside its edges:', () => {
  it('every number and missing number in the popup fits its line', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'not shown yet');
    await expect.poll(() => outOfLine(popup)).toEqual([]);
    await expect.poll(() => beforeTheEdge(popup, 'Open panel', 'footer')).toBeLessThan(NEAR_PX);
    await type(popup, 'Note', 'Warm tone');
    await press(popup, 'Save to shortlist');
    await shows(popup, 'Saved @maya.bakes to your shortlist.');
    await popup.close();
  });

  it('a missing number does not wrap on a platform without comments', async () => {
    const other = await yardstick.open(await sampleSite(), TIKTOK_PROFILE);
    const popup = await yardstick.popupOver(other);
    await shows(popup, 'Comments not shown');
    await expect.poll(() => outOfLine(popup)).toEqual([]);
    await other.close();
    await tab.bringToFront();
  });

  it('the source of a number is complete, on two lines if needed', async () => {
    const panel = await yardstick.panelBeside(tab);
    await tab.hover('main a[href*="/p/"]');
    // Which tile lies under the pointer changes as the panel takes its room.
    await panel.locator('::-p-xpath(//li//button[contains(., " likes, ")])').click();
    await shows(panel, 'from the thumbnail under the pointer, exact');
    const cut = await panel.$$eval('dl > div > dd:first-of-type', (sources) =>
      sources.filter((one) => one.scrollWidth > one.clientWidth).map((one) => (one as HTMLElement).innerText),
    );
    expect(cut).toEqual([]);
    await panel.close();
  });

  it('the last action of a row ends with the row, in the panel and on the page', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '@maya.bakes · Instagram · Found');
    await expect.poll(() => beforeTheEdge(panel, 'Remove', 'li')).toBeLessThan(NEAR_PX);
    const page = await yardstick.ownPage('shortlist.html');
    await shows(page, '1 of 1');
    await shows(page, '@maya.bakes Instagram');
    await expect.poll(() => beforeTheEdge(page, 'Remove', 'table')).toBeLessThan(NEAR_PX);
    const [top, all] = await Promise.all(
      ['header', '::-p-xpath(//button[starts-with(., "Export")])'].map(async (selector) =>
        (await page.waitForSelector(selector))?.boundingBox(),
      ),
    );
    expect(top && all && top.x + top.width - (all.x + all.width)).toBeLessThan(NEAR_PX);
  });
});
