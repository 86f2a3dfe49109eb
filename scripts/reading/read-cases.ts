import { readFileSync } from 'node:fs';
import type { WholeState } from '../../lib/messages/contract.ts';
import { askReader } from '../browser/ask-reader.ts';
import type { Chromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { tabIdOf } from '../browser/tab-ids.ts';
import type { Case } from './cases.ts';

/** How many pages load at the same time. */
const TABS = 4;

/** Switches off the page's own scripts, so that the page stays as it was saved. */
const NO_SCRIPTS = { 'Content-Security-Policy': "script-src 'none'" };

/** The result of one case: the state that the reader reported, or an error message. */
export type CaseAnswer = { state: WholeState } | { problem: string };

/** Reads every case in the browser, and passes each result to `tell` in the order of the cases. */
export async function readCases(
  chromium: Chromium,
  cases: readonly Case[],
  tell: (read: Case, answer: CaseAnswer) => void,
): Promise<void> {
  const waiting = [...cases.entries()];
  const told = inOrder(cases, tell);
  const tabs = Array.from({ length: Math.min(TABS, cases.length) }, async (_, index) => {
    const tab = await openTab(chromium, index);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [position, read] = next;
      told(position, await tab.read(read).catch((error: unknown) => ({ problem: String(error) })));
    }
  });
  await Promise.all(tabs);
}

/** Delays a result until all earlier ones have been passed on. */
function inOrder(cases: readonly Case[], tell: (read: Case, answer: CaseAnswer) => void) {
  const held = new Map<number, CaseAnswer>();
  let position = 0;
  return (answered: number, answer: CaseAnswer): void => {
    held.set(answered, answer);
    for (let next = held.get(position); next; next = held.get(position)) {
      const read = cases[position++];
      if (read) tell(read, next);
    }
  };
}

/** A tab in its own window, because only visible pages are read. */
async function openTab({ browser, background }: Chromium, index: number) {
  const page = await browser.newPage({ type: 'window' });
  let body: Uint8Array = new Uint8Array();
  // If a saved page reloads itself, it gets the same page again. All other requests are refused.
  await serve(page, (request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? { body, headers: NO_SCRIPTS }
      : null,
  );
  // A unique address that the extension may see identifies the tab.
  await page.goto(`https://www.instagram.com/?tab=${index}`);
  const worker = await background();
  const tabId = await tabIdOf(worker, page);
  return {
    async read({ url, file }: Case): Promise<CaseAnswer> {
      body = readFileSync(file);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const state = await askReader(worker, tabId);
      return state ? { state } : { problem: 'no reader answered; does Yardstick know this site?' };
    },
  };
}
