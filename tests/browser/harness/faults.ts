import type { Page } from 'puppeteer-core';
import { faultsOf } from './axe';
import { framesWithoutTable, inForcedColours, tooWide, touchingButtons } from './layout';

/** 320 px is the least that WCAG 1.4.10 asks for; 640 px is a screen of 1280 px at 200 % zoom. */
export const NARROW = [320, 360];
export const ALL_WIDTHS = [...NARROW, 640, 1280];

/** All problems of a screen in its current state: light, dark, forced colours, and each width. */
export async function faults(screen: Page, widths: readonly number[] = []): Promise<string[]> {
  const found: string[] = [];
  const add = (where: string, list: readonly string[]) =>
    found.push(...list.map((one) => `${where}: ${one}`));
  for (const [scheme, rules] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    add(scheme, await lasting(() => faultsOf(screen, rules)));
  }
  add('forced colours', await inForcedColours(screen, () => lasting(() => touchingButtons(screen))));
  for (const width of widths) {
    await screen.setViewport({ width, height: 700 });
    const look = async () => [...(await tooWide(screen)), ...(await framesWithoutTable(screen))];
    add(`${width} px`, await lasting(look));
  }
  if (widths.length > 0) await screen.setViewport(null);
  return found;
}

/** What a look finds for three seconds on end: what opens may still fade in, or follow a new width. */
async function lasting(look: () => Promise<string[]>): Promise<string[]> {
  const end = performance.now() + 3_000;
  let found = await look();
  while (found.length > 0 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await look();
  }
  return found;
}

/** A headless popup is lower than a real one, so content under its footer is checked in a tab. */
export const beside = (popup: Page) =>
  popup.addStyleTag({ content: '[class*="_foot_"] { position: static !important }' });

/** Opens every closed section. */
export async function openAll(screen: Page): Promise<void> {
  await screen.$$eval('h2 button[aria-expanded="false"]', (buttons) => {
    for (const button of buttons) button.click();
  });
  await screen.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  await screen.$$eval('li button[aria-expanded="false"]', (buttons) => buttons[1]?.click());
}
