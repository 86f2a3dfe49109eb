import type { Page } from 'puppeteer-core';

/** The longest task of a page's main thread, on the clock and in processor time; the two may be different tasks. */
export interface LongestTask {
  clockMs: number;
  /** Without the time in which other programs of a busy machine had the processor. */
  processorMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In microseconds. */
  dur?: number;
  tdur?: number;
}

const MARK = 'yardstick bench';

/** Does something with a page and traces the tasks of its main thread meanwhile. */
export async function longestTaskDuring(page: Page, use: () => Promise<void>): Promise<LongestTask> {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate((name) => performance.mark(name), MARK);
  await use();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The trace does not have the page.');
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name.endsWith('RunTask') && ph === 'X' && pid === mark.pid && tid === mark.tid,
  );
  const longest = (of: 'dur' | 'tdur') =>
    tasks.reduce((ms, task) => Math.max(ms, (task[of] ?? 0) / 1_000), 0);
  return { clockMs: longest('dur'), processorMs: longest('tdur') };
}
