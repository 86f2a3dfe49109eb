import type { CDPSession, Page } from 'puppeteer-core';
import type { Chromium } from '../../browser/chromium.ts';
import { paintedAt, watchPaints } from '../watch-paints.ts';
import { type LongestTask, longestTaskDuring } from './longest-task.ts';

export interface PageCosts {
  /** The longest task on the page while the list is sorted, searched, filtered and scrolled. */
  longestTask: LongestTask;
  /** JavaScript heap with array buffers after all that and a garbage collection, in bytes. */
  pageBytes: number;
  workerBytes: number;
}

/** How many places of the list are scrolled to, from its top to its end. */
const SCROLLS = 12;

/** Opens the shortlist page and waits for its first row: the time from the start of the navigation, with a new worker. */
export async function openList({
  browser,
  extensionId,
}: Chromium): Promise<{ page: Page; firstRowMs: number }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1_280, height: 800 });
  await page.evaluateOnNewDocument(watchPaints, 'tbody[data-id] td');
  await page.goto(addressOf(extensionId), { waitUntil: 'domcontentloaded' });
  return { page, firstRowMs: await paintedAt(page) };
}

const addressOf = (extensionId: string) => `chrome-extension://${extensionId}/shortlist.html`;

/** The heap of the list's worker while the shortlist of the current workspace is empty. */
export async function emptyWorkerBytesOf({ browser, extensionId }: Chromium): Promise<number> {
  const page = await browser.newPage();
  await page.goto(addressOf(extensionId), { waitUntil: 'domcontentloaded' });
  await settled(page);
  const bytes = await workerBytesOf(page);
  await page.close();
  return bytes;
}

/** Shows every column in the table of the current workspace, as a user does. */
export async function showAllColumns(page: Page): Promise<void> {
  await page.locator('::-p-aria([name="Columns"][role="button"])').click();
  await page.locator('[role="dialog"] li input[type="checkbox"]').wait();
  const boxes = '[role="dialog"] li input[type="checkbox"]:not(:checked)';
  for (let box = await page.$(boxes); box; box = await page.$(boxes)) {
    await box.evaluate((input) => (input as HTMLInputElement).click());
    await painted(page);
  }
  await page.keyboard.press('Escape');
}

/** What an open list costs: its memory after loading, and the longest task while it is used. */
export async function costsInUse(page: Page): Promise<PageCosts> {
  await settled(page);
  const longestTask = await longestTaskDuring(page, async () => {
    await sortBy(page, 'Followers');
    await sortBy(page, 'Profile');
    await searchFor(page, 'baker.z');
    for (let n = 1; n <= SCROLLS; n++) await scrollTo(page, n / SCROLLS);
    await scrollTo(page, 0);
  });
  // After the tasks: a forced collection also drops compiled code, which no user's browser does between two clicks.
  const pageBytes = await bytesUsed(await page.createCDPSession());
  return { longestTask, pageBytes, workerBytes: await workerBytesOf(page) };
}

async function workerBytesOf(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The list has no worker.');
  return await bytesUsed(worker.client);
}

/** Until the page and its worker have been idle for a moment. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 5; ) {
      const from = performance.now();
      await new Promise((resolve) => requestIdleCallback(resolve));
      await new Promise((resolve) => setTimeout(resolve, 200));
      quiet = performance.now() - from < 260 ? quiet + 1 : 0;
    }
  });
}

async function bytesUsed(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

const firstName = (page: Page) => page.$eval('tbody[data-id]', (row) => row.getAttribute('data-id'));

async function sortBy(page: Page, heading: string): Promise<void> {
  await page.locator(`::-p-xpath(//th//button[starts-with(., "${heading}")])`).click();
  await painted(page);
}

async function searchFor(page: Page, text: string): Promise<void> {
  const before = await firstName(page);
  await page.keyboard.press('/');
  await page.keyboard.type(text, { delay: 30 });
  await page
    .waitForFunction(
      (id) => document.querySelector('tbody[data-id]')?.getAttribute('data-id') !== id,
      { timeout: 20_000 },
      before,
    )
    .catch(() => undefined);
  for (const _ of text) await page.keyboard.press('Backspace', { delay: 30 });
  await painted(page);
}

async function scrollTo(page: Page, share: number): Promise<void> {
  await page.$eval(
    'table',
    ({ parentElement: frame }, to) => frame?.scrollTo(0, to * frame.scrollHeight),
    share,
  );
  await painted(page);
}

/** Until the rows in view are there. */
async function painted(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
