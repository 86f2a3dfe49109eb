import { SCREEN_PORT, type WholeState } from '../../lib/messages/contract.ts';
import type { ExtensionWorld } from './extension-world.ts';

/** The global that functions passed to `evaluate` can use. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Asks a tab's reader for its full state through the popup's port, until it has read the page. If the page never
 * settles, returns its last state after `patienceMs`. If the tab has no reader, returns null after `arrivalMs`.
 */
export async function askReader(
  extension: ExtensionWorld,
  tabId: number,
  { patienceMs = 1_500, arrivalMs = 10_000 } = {},
): Promise<WholeState | null> {
  const answer = await extension.evaluate(connectUntilRead, tabId, SCREEN_PORT, patienceMs, arrivalMs);
  return answer === null ? null : JSON.parse(answer);
}

/**
 * Runs in the extension, so it can use nothing outside itself except types. The state is sent as text, because Firefox's
 * driver cuts nested objects.
 */
function connectUntilRead(
  tabId: number,
  portName: string,
  patienceMs: number,
  arrivalMs: number,
): Promise<string | null> {
  const startedAtMs = Date.now();
  return new Promise((resolve) => {
    let last: string | null = null;
    const connect = () => {
      const port = chrome.tabs.connect(tabId, { name: portName, frameId: 0 });
      const end = () => {
        port.disconnect();
        resolve(last);
      };
      port.onMessage.addListener((message: { type: string; state: WholeState }) => {
        if (message.type !== 'whole') {
          // Screens receive only what they show; a script asks for everything.
          port.postMessage({ type: 'whole' });
          return;
        }
        if (last === null) setTimeout(end, patienceMs);
        last = JSON.stringify(message.state);
        if (message.state.status !== 'reading') end();
      });
      port.onDisconnect.addListener(() => {
        // Must be read, otherwise Chromium reports an error. It means that nothing listens there yet.
        void chrome.runtime.lastError;
        if (last !== null || Date.now() - startedAtMs > arrivalMs) resolve(last);
        else setTimeout(connect, 25);
      });
    };
    connect();
  });
}
