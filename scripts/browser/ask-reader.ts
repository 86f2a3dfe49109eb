import type { WebWorker } from 'puppeteer-core';
import { SCREEN_PORT, type TabState } from '../../lib/messages/contract.ts';

/** The extension's world, in which the functions given to `evaluate` run. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Asks a tab's reader as the popup does, over the same port, until it has read the page. A page that never
 * settles gives its last state after `patienceMs`; a tab without a reader gives null after `arrivalMs`.
 */
export async function askReader(
  background: WebWorker,
  tabId: number,
  { patienceMs = 1_500, arrivalMs = 10_000 } = {},
): Promise<TabState | null> {
  return background.evaluate(connectUntilRead, tabId, SCREEN_PORT, patienceMs, arrivalMs);
}

/** Runs in the extension, so it can name nothing outside itself but types. */
function connectUntilRead(
  tabId: number,
  portName: string,
  patienceMs: number,
  arrivalMs: number,
): Promise<TabState | null> {
  const startedAtMs = Date.now();
  return new Promise((resolve) => {
    let last: TabState | null = null;
    const connect = () => {
      const port = chrome.tabs.connect(tabId, { name: portName, frameId: 0 });
      port.onMessage.addListener((message: { type: string; state: TabState }) => {
        if (message.type !== 'state') return;
        if (last === null) setTimeout(() => resolve(last), patienceMs);
        last = message.state;
        if (last.status !== 'reading') resolve(last);
      });
      port.onDisconnect.addListener(() => {
        // Read, or Chromium reports the reason as an error: nobody listens there yet.
        void chrome.runtime.lastError;
        if (last !== null || Date.now() - startedAtMs > arrivalMs) resolve(last);
        else setTimeout(connect, 25);
      });
    };
    connect();
  });
}
