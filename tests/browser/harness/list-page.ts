import type { Page } from 'puppeteer-core';
import { shows } from '../../../scripts/browser/screen';
import { forgetList } from './forget-list';
import { startYardstick, type Yardstick } from './yardstick';

export interface ListPage {
  yardstick: Yardstick;
  page: Page;
}

/** Starts a browser, saves profiles with `fill`, and opens the shortlist page. */
export async function startOnList(
  fill: (yardstick: Yardstick) => Promise<void>,
  profile?: Parameters<typeof startYardstick>[0],
): Promise<ListPage> {
  const yardstick = await startYardstick(profile);
  try {
    await fill(yardstick);
    return { yardstick, page: await yardstick.ownPage('shortlist.html') };
  } catch (error) {
    // Nobody else knows of this browser yet.
    await yardstick.close();
    throw error;
  }
}

/** Reloads the shortlist page without the filters and the sorting of the test before, and waits for the count of its rows. */
export async function reloadList(page: Page, count: string, height = 800): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width: 1_280, height });
  await forgetList(page);
  await page.reload();
  await shows(page, count);
}
