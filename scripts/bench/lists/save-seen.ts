import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../browser/chromium.ts';
import { shows } from '../../browser/screen.ts';
import { popupOver } from '../popup/popup-costs.ts';

declare global {
  /** In the popup: when it was clicked. In the list: when the saved profile had a row. Milliseconds since 1970. */
  var clickedMs: number | undefined;
  var listedMs: number | undefined;
}

/**
 * Milliseconds from the click on "Save to shortlist" in the popup until the profile has a row in an open list. `tab` shows the
 * profile, and `list` the shortlist without it.
 */
export async function saveSeen(chromium: Chromium, tab: Page, list: Page, name: string): Promise<number> {
  await list.evaluate((wanted) => {
    const look = () => {
      if (globalThis.listedMs === undefined && document.querySelector('table')?.textContent?.includes(wanted))
        globalThis.listedMs = performance.timeOrigin + performance.now();
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }, name);
  const popup = await popupOver(chromium, tab);
  await shows(popup, 'Save to shortlist');
  await popup.evaluate(() => {
    const clicked = ({ timeStamp }: Event) => {
      globalThis.clickedMs = performance.timeOrigin + timeStamp;
    };
    addEventListener('click', clicked, true);
  });
  await popup.locator('::-p-xpath(//button[starts-with(normalize-space(.), "Save to shortlist")])').click();
  const clicked = await popup.evaluate(() => globalThis.clickedMs ?? 0);
  const seen = await list.waitForFunction(() => globalThis.listedMs, { timeout: 120_000, polling: 100 });
  await popup.close().catch(() => undefined);
  return ((await seen.jsonValue()) as number) - clicked;
}
