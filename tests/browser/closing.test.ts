import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
