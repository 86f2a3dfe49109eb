import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, openChromium } from '../browser/chromium.ts';
import { type Stored, seedVersion1, storedIn, type Version1 } from './version-1.ts';

/** A file of the extension's that is no screen: nothing opens the shortlist there. */
const NO_SCREEN = 'icon/96.png';
const PROGRESS = '[role="progressbar"]';
/** At this much progress, the first run is killed. */
const KILL_AT = 0.4;

export interface Upgraded {
  /** Until the bar was gone. */
  seconds: number;
  /** Of these, the time that the page's own process worked: the same on a busy machine. */
  cpuSeconds: number;
  firstRowSeconds: number;
  /** How often the progress on screen rose. */
  steps: number;
  /** The longest time on screen without a step. */
  longestWait: { seconds: number; atPercent: number };
  /** The largest JavaScript heap of the page, in MB. */
  heapMb: number;
  /** The largest memory of the page's process, in MB; null where the system does not say. */
  processMb: number | null;
}

export interface UpgradeCost {
  seedSeconds: number;
  /** What the database had after the kill. */
  killed: Stored & { at: number };
  upgraded: Upgraded;
  /** What it has in the end. */
  after: Stored;
}

/** Seeds a database of version 1, kills its upgrade in the middle, and measures the next start, which finishes it. */
export async function upgradeCost(extension: string, size: Version1): Promise<UpgradeCost> {
  const profile = await mkdtemp(join(tmpdir(), 'yardstick-upgrade-'));
  const start = () => openChromium({ extension, profile });
  try {
    const seeding = await start();
    const fromMs = Date.now();
    await seedVersion1(await opened(seeding, NO_SCREEN), size);
    const seedSeconds = (Date.now() - fromMs) / 1_000;
    await seeding.close();

    const first = await start();
    const list = await opened(first, 'shortlist.html');
    const at = await progressOf(list, KILL_AT);
    const gone = new Promise((resolve) => first.browser.once('disconnected', resolve));
    first.browser.process()?.kill('SIGKILL');
    await gone;

    const second = await start();
    const killed = { ...(await storedIn(await opened(second, NO_SCREEN))), at };
    const upgraded = await upgrade(second);
    const after = await storedIn(await opened(second, NO_SCREEN));
    await second.close();
    return { seedSeconds, killed, upgraded, after };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function opened({ browser, extensionId }: Chromium, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: 'domcontentloaded' });
  return page;
}

interface Shown {
  /** The progress on screen, in percent; null where there is no bar. */
  bar: number | null;
  /** Whether the list has its first row. */
  hasRows: boolean;
}

const shownOn = (page: Page): Promise<Shown> =>
  page.evaluate((selector) => {
    const value = document.querySelector(selector)?.getAttribute('aria-valuenow') ?? null;
    return {
      bar: value === null ? null : Number(value),
      hasRows: document.querySelector('tbody tr') !== null,
    };
  }, PROGRESS);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the bar on screen has come this far, and returns how far it is. */
async function progressOf(page: Page, share: number): Promise<number> {
  for (;;) {
    const { bar, hasRows } = await shownOn(page);
    if (bar !== null && bar >= 100 * share) return bar / 100;
    if (hasRows) throw new Error('The upgrade was done before it could be killed.');
    await pause(20);
  }
}

async function upgrade(chromium: Chromium): Promise<Upgraded> {
  const fromMs = Date.now();
  const page = await opened(chromium, 'shortlist.html');
  const seen = {
    steps: 0,
    bar: -1,
    longestMs: 0,
    longestAt: 0,
    stepMs: Date.now(),
    heap: 0,
    processMb: 0,
    movedMs: 0,
    cpu: 0,
  };
  const waited = () => {
    const waitedMs = Date.now() - seen.stepMs;
    if (waitedMs > seen.longestMs) [seen.longestMs, seen.longestAt] = [waitedMs, Math.max(0, seen.bar)];
  };
  for (let hasRows = false; !hasRows; await pause(100)) {
    const shown = await shownOn(page);
    hasRows = shown.hasRows;
    if (seen.movedMs > 0) continue;
    const { JSHeapUsedSize = 0 } = await page.metrics();
    const process = await largestProcess(chromium);
    seen.heap = Math.max(seen.heap, JSHeapUsedSize);
    seen.processMb = Math.max(seen.processMb, process.mb);
    seen.cpu = process.cpuSeconds;
    if (shown.bar !== null && shown.bar > seen.bar) {
      seen.steps += 1;
      waited();
      [seen.bar, seen.stepMs] = [shown.bar, Date.now()];
    } else if (shown.bar === null && seen.bar >= 0) {
      seen.movedMs = Date.now() - fromMs;
      waited();
    }
  }
  return {
    seconds: seen.movedMs / 1_000,
    cpuSeconds: seen.cpu,
    firstRowSeconds: (Date.now() - fromMs) / 1_000,
    steps: seen.steps,
    longestWait: { seconds: seen.longestMs / 1_000, atPercent: seen.longestAt },
    heapMb: seen.heap / 2 ** 20,
    processMb: seen.processMb || null,
  };
}

/** The page's process is the largest. Its memory is known only on Linux. */
async function largestProcess({ browser }: Chromium): Promise<{ mb: number; cpuSeconds: number }> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id, cpuTime }) => {
      const file = `/proc/${id}/status`;
      const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return { mb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024, cpuSeconds: cpuTime };
    });
  return pages.toSorted((a, b) => b.cpuSeconds - a.cpuSeconds)[0] ?? { mb: 0, cpuSeconds: 0 };
}

const rounded = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });

export function upgradeLines(
  { candidates, snapshotsEach, postsEach }: Version1,
  cost: UpgradeCost,
): string[] {
  const { killed, upgraded, after, seedSeconds } = cost;
  const { tables } = killed;
  const isWhole =
    tables.candidates === candidates && tables.snapshots === candidates * snapshotsEach && killed.moved === 0;
  const isMoved =
    after.moved === candidates &&
    after.tables.numbers === candidates * snapshotsEach &&
    after.tables.snapshots === 0;
  return [
    `${rounded(candidates)} candidates of version 1, each with ${snapshotsEach} snapshots of ${postsEach} posts (seeded in ${rounded(seedSeconds)} s)`,
    `  killed at ${rounded(100 * killed.at)} %: version 1 is ${isWhole ? 'whole' : `NOT WHOLE ${JSON.stringify(killed)}`}`,
    `  next start: moved in ${rounded(upgraded.seconds, 1)} s (${rounded(upgraded.cpuSeconds, 1)} s of the page's own work), first row after ${rounded(upgraded.firstRowSeconds, 1)} s`,
    `  progress: ${upgraded.steps} steps, at most ${rounded(upgraded.longestWait.seconds, 1)} s apart, at ${upgraded.longestWait.atPercent} %`,
    `  memory: JavaScript heap at most ${rounded(upgraded.heapMb)} MB${upgraded.processMb === null ? '' : `, process at most ${rounded(upgraded.processMb)} MB`}`,
    `  afterwards: ${isMoved ? 'everything is moved' : `NOT MOVED ${JSON.stringify(after)}`}`,
  ];
}
