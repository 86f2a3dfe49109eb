import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** More stops than any screen has; who needs more is caught somewhere. */
const MAX_STOPS = 300;

let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(site(await instagramPages({ embedsData: true })), profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

/** What has the focus: its name, and what lies over it or how far its explanation is cut off. */
interface Stop {
  name: string;
  under: string | null;
  cutOff: boolean;
}

/** Goes through a screen from its first stop to its last, by the Tab key alone. */
async function walk(screen: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MAX_STOPS) {
    await screen.keyboard.press('Tab');
    const stop = await screen.evaluate(focusedStop);
    if (stop === null || stop.first) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the screen, two frames after the key so that what it scrolls and opens is in its place. */
async function focusedStop(): Promise<(Stop & { first: boolean }) | null> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const first = focused.hasAttribute('data-walked');
  focused.setAttribute('data-walked', '');
  const [box = focused.getBoundingClientRect()] = focused.getClientRects();
  const top = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), (box.top + box.bottom) / 2);
  const reached = top !== null && (focused.contains(top) || top.contains(focused));
  const explanation = document.querySelector('[role="presentation"] dl')?.getBoundingClientRect();
  return {
    name: focused.getAttribute('aria-label') ?? focused.textContent,
    under: reached ? null : (top?.textContent ?? 'the edge of the screen'),
    cutOff: explanation !== undefined && (explanation.top < 0 || explanation.bottom > innerHeight),
    first,
  };
}

const hidden = (stops: readonly Stop[]) => stops.filter(({ under }) => under !== null);

describe('The keyboard', () => {
  it('reaches every setting, and nothing covers the focused element', async () => {
    const page = await yardstick.ownPage('options.html');
    await shows(page, '@maya.bakes');
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(50);
    expect(stops.length).toBeLessThan(MAX_STOPS);
    expect(hidden(stops)).toEqual([]);
    await page.close();
  });

  it('reaches everything in the popup, and every explanation fits', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    const stops = await walk(popup);
    expect(stops.length).toBeGreaterThan(9);
    expect(hidden(stops)).toEqual([]);
    expect(stops.filter(({ cutOff }) => cutOff)).toEqual([]);
    await popup.close();
  });

  it('reaches everything in the panel with every section open', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '16,476');
    await panel.$$eval('h2 [aria-expanded="false"]', (closed) => {
      for (const heading of closed) if (heading instanceof HTMLElement) heading.click();
    });
    await shows(panel, 'Reset to defaults');
    const stops = await walk(panel);
    expect(stops.length).toBeGreaterThan(100);
    expect(stops.length).toBeLessThan(MAX_STOPS);
    expect(hidden(stops)).toEqual([]);
  });
});
