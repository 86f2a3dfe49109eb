import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/browser/screen';
import { POSTER } from './harness/telling-poster';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** A write that waits for its page is lost in two of five times. */
const TIMES = 10;

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

async function checkbox(page: Page, name: string): Promise<ElementHandle<HTMLInputElement>> {
  const found = await page.locator(`::-p-aria([name="${name}"][role="checkbox"])`).waitHandle();
  return found as ElementHandle<HTMLInputElement>;
}

/** Clicks and leaves in one task of the page, so that nothing is answered in between. */
async function clickAndLeave(page: Page, element: ElementHandle<HTMLElement>): Promise<void> {
  const left = page.waitForNavigation();
  await element.evaluate((one) => {
    one.click();
    location.href = 'about:blank';
  });
  await left;
}

/** What the browser has of a setting, asked of the database itself. */
const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(
    (asked) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('yardstick-settings');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('settings').objectStore('settings').get(asked);
          asking.onsuccess = () => resolve(asking.result?.value);
        };
      }),
    key,
  );

describe('A setting clicked just before its page closes', () => {
  it('is stored, every time', async () => {
    const found: unknown[] = [];
    for (let time = 0; time < TIMES; time++) {
      const page = await yardstick.ownPage('options.html');
      const box = await checkbox(page, 'Copy column names with the row');
      if (time > 0) found.push(await stored(page, 'copy-headers'));
      // The box shows what is stored as soon as that is read.
      await page.waitForFunction((input, ticked) => input.checked === ticked, {}, box, found.at(-1) ?? false);
      await clickAndLeave(page, box);
      await page.close();
    }
    expect(found).toEqual(Array.from(found, (_, time) => time % 2 === 0));
  });
});

/** Leaves a page in the task that hands the row of a candidate to the browser, which no hand can time. */
const leaveWithTheRow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
      if (this.name === 'candidates') location.href = 'about:blank';
      return put.apply(this, row);
    };
  });

let tries = 0;

describe('A page that closes while a profile is being saved', () => {
  it('has saved it once its row is handed over, every time', async () => {
    tries += 1;
    const handles = Array.from({ length: TIMES }, (_, time) => `closes.${tries}.${time}`);
    for (const handle of handles) {
      const tab = await yardstick.open(threadsPages([{ ...POSTER, handle }]), threadsAt(handle));
      const popup = await yardstick.popupOver(tab);
      await shows(popup, 'Followers');
      await leaveWithTheRow(popup);
      // Waits until the button rests; the page that leaves during the click ends it.
      const pressing = press(popup, 'Save to shortlist').catch(() => undefined);
      await Promise.all([popup.waitForNavigation(), pressing]);
      await popup.close();
      await tab.close();
    }
    const list = await yardstick.ownPage('shortlist.html');
    for (const handle of handles) await shows(list, handle);
    await list.close();
  });
});
