import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../browser/chromium.ts';
import { benchScript } from '../bench-tab.ts';
import type { StoredCosts } from '../in-page/lists/costs.ts';
import type { QueryCost } from '../in-page/lists/query-costs.ts';
import { openProfile } from '../popup/popup-costs.ts';
import { callBench } from './call-bench.ts';
import { costsInUse, emptyWorkerBytesOf, openList, type PageCosts, showAllColumns } from './page-costs.ts';
import { saveSeen } from './save-seen.ts';

const FIRST_ROW_ROUNDS = 7;

/**
 * At most this many candidates of a list, the newest, get snapshots: they are most of the work of filling it in, and only those in
 * view are read. The metrics of a longer list are not calculated again, which takes a quarter of an hour.
 */
const MAX_MEASURED = 10_000;

export interface ListCosts {
  candidates: number;
  /** How many of them have snapshots. */
  measured: number;
  /** Whether the list showed every column. */
  allColumns: boolean;
  /** How many programs wanted the processor in the last minute. */
  load: number;
  seedMs: number;
  firstRowMs: number[];
  page: PageCosts;
  columnBytes: number;
  /** The heap of the worker of a list without rows. */
  emptyWorkerBytes: number;
  queries: QueryCost[];
  /** From the click in the popup until the profile has a row in the open list. */
  saveSeenMs: number;
  stored: StoredCosts;
}

/** Each size is a workspace of its own in one browser, so that all figures are of one run. */
const workspaceOf = (candidates: number) => `bench${candidates}`;
const databaseOf = (candidates: number) => `yardstick-${workspaceOf(candidates)}`;

/**
 * Measures lists of these sizes. The first row is measured in turn, one size after the other; everything else of a size is there
 * before the next one begins. With all columns, each list shows every column that there is.
 */
export async function* measureLists(
  chromium: Chromium,
  sizes: readonly number[],
  { allColumns = false } = {},
): AsyncGenerator<ListCosts> {
  const script = await benchScript('scripts/bench/in-page/lists/main.ts');
  const page = await chromium.browser.newPage();
  page.setDefaultTimeout(0);
  // A page of the extension's that runs none of its code.
  await page.goto(`chrome-extension://${chromium.extensionId}/icon/16.png`);
  await page.evaluate(script);
  const seedMs = new Map<number, number>();
  const firstRowMs = new Map<number, number[]>(sizes.map((size) => [size, []]));
  for (const size of sizes) {
    const from = Date.now();
    await callBench(page, 'createWorkspace', workspaceOf(size), `${size} profiles`);
    await callBench(page, 'fillShortlist', databaseOf(size), size, Math.min(size, MAX_MEASURED));
    seedMs.set(size, Date.now() - from);
  }
  for (const size of allColumns ? sizes : []) {
    await callBench(page, 'switchWorkspace', workspaceOf(size));
    const list = await openList(chromium);
    await showAllColumns(list.page);
    await list.page.close();
  }
  // The first round fills the browser's caches.
  for (let round = 0; round <= FIRST_ROW_ROUNDS; round++) {
    for (const size of sizes) {
      await callBench(page, 'switchWorkspace', workspaceOf(size));
      const list = await openList(chromium);
      if (round > 0) firstRowMs.get(size)?.push(list.firstRowMs);
      await list.page.close();
    }
  }
  await callBench(page, 'createWorkspace', workspaceOf(0), 'No profiles');
  await callBench(page, 'switchWorkspace', workspaceOf(0));
  const emptyWorkerBytes = await emptyWorkerBytesOf(chromium);
  const tab = await openProfile(chromium);
  for (const size of sizes) {
    await callBench(page, 'switchWorkspace', workspaceOf(size));
    const measured = Math.min(size, MAX_MEASURED);
    yield {
      ...{ candidates: size, measured, allColumns, seedMs: seedMs.get(size) ?? 0 },
      firstRowMs: firstRowMs.get(size) ?? [],
      ...(await measureOpenList(chromium, { script, tab, database: databaseOf(size) })),
      emptyWorkerBytes,
      columnBytes: await callBench(page, 'columnBytes', databaseOf(size)),
      stored: await callBench(page, 'storedCosts', databaseOf(size), measured === size),
      load: loadavg()[0] ?? 0,
    };
  }
  await page.close();
}

interface Open {
  script: string;
  /** Shows a profile that the popup can save. */
  tab: Page;
  database: string;
}

async function measureOpenList(chromium: Chromium, { script, tab, database }: Open) {
  const list = await openList(chromium);
  const saveSeenMs = await saveSeen(chromium, tab, list.page, 'maya.bakes');
  await list.page.close();
  const { page } = await openList(chromium);
  const costs = await costsInUse(page);
  const [worker] = page.workers();
  if (!worker) throw new Error('The list has no worker.');
  await worker.evaluate(script);
  const queries = await callBench(worker, 'queryCosts', database);
  await page.close();
  return { page: costs, saveSeenMs, queries };
}
