import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { startYardstick } from '../../tests/browser/harness/yardstick';
import { inventedList } from '../bench/in-page/import/invented-list';
import { type LongestTask, longestTaskDuring } from '../bench/lists/longest-task';
import { press, textOf } from '../browser/screen';
import { type Attack, okIf, type Result } from './table';

/** A page that stands still for longer is felt as frozen. */
const MAX_TASK_MS = 200;
/** Saving and undoing 100,000 profiles takes minutes on a busy machine. What takes longer has failed. */
const LIMIT_MS = 1_800_000;
/** A browser that hangs does not close either. */
const CLOSED_MS = 30_000;
const ASKED_MS = 60_000;
const TRACED_MS = 30_000;
const LOOKED_MS = 500;

/** Imports the longest list that people have, cancels it, stops it, goes on, and undoes it. The page must always answer. */
export const longImports: Attack = async ({ isShort }) => {
  const rows = isShort ? 5_000 : 100_000;
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-long-import-'));
  const file = join(folder, 'creators.csv');
  writeFileSync(file, inventedList(rows));
  const yardstick = await startYardstick();
  try {
    const page = await yardstick.ownPage('shortlist.html');
    await press(page, 'Import');
    const steps: [tried: string, step: () => Promise<void>][] = [
      ['cancelled while it is read', () => cancelled(page, file)],
      ['read, and its columns matched', () => read(page, file, rows)],
      ['compared with the shortlist, and looked through', () => checked(page, rows)],
      ['saved, stopped and saved on', () => saved(page, rows)],
      ['undone', () => undone(page, rows)],
    ];
    const results: Result[] = [];
    for (const [tried, step] of steps) {
      const what = `a list of ${rows.toLocaleString('en')} rows ${tried}`;
      const result = await measured(page, what, step).catch((fault): Result => failed(what, fault));
      results.push(result);
      // The longest list takes most of an hour, so each step is told at once.
      console.error(`${result.tried}: ${result.seen}`);
      if (result.verdict === 'FAILED' && result.seen.startsWith(FAULT)) break;
    }
    return results;
  } finally {
    const isClosed = await Promise.race([yardstick.close().then(() => true), setTimeout(CLOSED_MS, false)]);
    if (!isClosed) yardstick.browser.process()?.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
};

const FAULT = 'ended: ';

const failed = (tried: string, fault: unknown): Result => ({
  ...{ tried, times: 1, verdict: 'FAILED' },
  seen: `${FAULT}${fault instanceof Error ? fault.message : String(fault)}`,
});

/** Rejects if the work takes longer than the limit, or if the page's process is gone: nothing in the page answers then. */
async function within<Value>(page: Page, work: Promise<Value>): Promise<Value> {
  const over = new AbortController();
  const limit = setTimeout(LIMIT_MS, null, { signal: over.signal }).then(() => {
    throw new Error(`it took longer than the limit of ${LIMIT_MS / 60_000} minutes`);
  });
  const gone = new Promise<never>((_, reject) => {
    page.once('error', () => reject(new Error('the process of the page was gone')));
  });
  limit.catch(() => undefined);
  gone.catch(() => undefined);
  try {
    return await Promise.race([work, limit, gone]);
  } finally {
    over.abort();
  }
}

function measured(page: Page, tried: string, step: () => Promise<void>): Promise<Result> {
  return within(page, traced(page, tried, step));
}

async function traced(page: Page, tried: string, step: () => Promise<void>): Promise<Result> {
  const fromMs = performance.now();
  let [isOver, fault]: [boolean, unknown] = [false, null];
  const work = step()
    .catch((error) => {
      fault = error;
    })
    .finally(() => {
      isOver = true;
    });
  const tasks: LongestTask[] = [];
  // In pieces: the browser keeps only the beginning of a long trace.
  while (!isOver)
    tasks.push(
      await longestTaskDuring(page, () => Promise.race([work, setTimeout(TRACED_MS)]).then(() => {})),
    );
  if (fault) throw fault;
  const seconds = ((performance.now() - fromMs) / 1_000).toFixed(1);
  const longest = (of: keyof LongestTask) => Math.max(...tasks.map((task) => task[of]));
  const { JSHeapUsedSize: heap = 0 } = await page.metrics();
  return {
    ...{ tried, times: 1 },
    seen: `${seconds} s; longest task of the page ${longest('processorMs').toFixed(0)} ms of processor time, ${longest('clockMs').toFixed(0)} ms on the clock; heap of the page ${(heap / 1_000_000).toFixed(0)} MB`,
    verdict: okIf(longest('processorMs') <= MAX_TASK_MS),
  };
}

/** A browser ends a question that takes three minutes, so it is asked again. */
async function patiently(ask: (withinMs: number) => Promise<unknown>): Promise<void> {
  const fromMs = performance.now();
  for (;;) {
    const isLast = performance.now() - fromMs > LIMIT_MS;
    const isAnswered = await ask(ASKED_MS).then(
      () => true,
      (error) => {
        if (isLast) throw error;
        return false;
      },
    );
    if (isAnswered) return;
  }
}

/**
 * Reads the page now and then. A question that waits in the page would stay there when its time is up, and read the whole text
 * at each change: after half an hour of asking again there were thirty of them.
 */
async function appears(page: Page, text: string): Promise<void> {
  const untilMs = performance.now() + LIMIT_MS;
  for (;;) {
    const shown = await textOf(page);
    if (shown.includes(text)) return;
    if (performance.now() > untilMs) throw new Error(`The page never showed "${text}". It shows: ${shown}`);
    await setTimeout(LOOKED_MS);
  }
}

async function choose(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

async function cancelled(page: Page, file: string): Promise<void> {
  await choose(page, file);
  await press(page, 'Cancel');
  await page.waitForSelector('input[type="file"]');
}

async function read(page: Page, file: string, rows: number): Promise<void> {
  await choose(page, file);
  await appears(page, `${rows.toLocaleString('en')} profiles found`);
}

async function checked(page: Page, rows: number): Promise<void> {
  await patiently((withinMs) => press(page, 'Check rows', withinMs));
  await appears(page, `${rows.toLocaleString('en')} new`);
  await page.waitForSelector('[role="tabpanel"] li button');
  // From the first row to the last and back, by the wheel.
  for (const to of [0.25, 0.5, 0.75, 1, 0]) {
    await page.$eval(
      '[role="tabpanel"] ul',
      (list, part) => list.parentElement?.scrollTo(0, list.parentElement.scrollHeight * part),
      to,
    );
    await page.waitForSelector('[role="tabpanel"] li button');
  }
}

async function saved(page: Page, rows: number): Promise<void> {
  const count = rows.toLocaleString('en');
  await press(page, `Import ${count} profiles`);
  const begun = '[role="progressbar"][aria-valuenow]:not([aria-valuenow="0"])';
  await patiently((timeout) => page.waitForSelector(begun, { timeout }));
  await press(page, 'Stop');
  await appears(page, `of ${count} profiles. Each of them is complete.`);
  await press(page, 'Import the rest');
  await appears(page, `${count} profiles imported.`);
}

async function undone(page: Page, rows: number): Promise<void> {
  await press(page, 'Undo the import');
  await appears(page, `Undid the import of ${rows.toLocaleString('en')} profiles`);
  const left = await listedIn(page, 'yardstick');
  if (left > 0) throw new Error(`${left} profiles are still on the shortlist.`);
}

/** How many candidates are not in the trash, by the index that has the others. */
function listedIn(page: Page, database: string): Promise<number> {
  return page.evaluate(async (name) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open(name));
    const candidates = db.transaction('candidates').objectStore('candidates');
    const [all, inTrash] = await Promise.all([
      settled(candidates.count()),
      settled(candidates.index('trashedAtMs').count()),
    ]);
    db.close();
    return all - inTrash;
  }, database);
}
