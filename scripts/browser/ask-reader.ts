import { SCREEN_PORT, type WholeState } from '../../lib/messages/contract.ts';
import type { ExtensionWorld } from './extension-world.ts';

/** What the functions given to `evaluate` find there. */
declare const chrome: typeof import('wxt/browser').browser;

/**
 * Asks a tab's reader over the popup's own port, for all that it knows, until it has read the page. A page that never
 * settles gives its last state after `patienceMs`; a tab without a reader gives null after `arrivalMs`.
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
 * Runs in the extension, so it can name nothing outside itself but types. The state comes as text: Firefox's
 * driver cuts objects off below a certain depth.
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
          // Screens are told what they show; a script asks for all of it.
          port.postMessage({ type: 'whole' });
          return;
        }
        if (last === null) setTimeout(end, patienceMs);
        last = JSON.stringify(message.state);
        if (message.state.status !== 'reading') end();
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
