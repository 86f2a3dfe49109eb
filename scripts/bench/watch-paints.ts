import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

declare global {
  /** In a measured page: when what was waited for was painted, and its long tasks with start and duration. */
  var seenPaints: { paintedMs: number | null; tasks: [startMs: number, durationMs: number][] };
}

/**
 * Runs in a page before its own scripts: notes when the first element of the selector is painted that has the text, and every
 * long task.
 */
export function watchPaints(selector: string, text = ''): void {
  const seen: typeof seenPaints = { paintedMs: null, tasks: [] };
  globalThis.seenPaints = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)?.textContent?.includes(text)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // A message arrives after the frame is drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.paintedMs = performance.now();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Milliseconds from the start of the navigation until the element was painted. Fails if that takes longer than `withinMs`. */
export async function paintedAt(page: Page, withinMs = 600_000): Promise<number> {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    const ms = await page.evaluate(() => globalThis.seenPaints?.paintedMs ?? null);
    if (ms !== null) return ms;
    await setTimeout(100);
  }
  throw new Error(`Nothing was painted in ${page.url()}`);
}
