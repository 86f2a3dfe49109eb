import type { KeyInput, Page } from 'puppeteer-core';
import { shows } from '../../../scripts/browser/screen';
import { until } from '../../set-up/eventually';

/** Between two letters, as a quick hand types. */
export const KEY_MS = 15;

/** Presses keys on a screen, and counts them. A combination is one press. */
export function presses(screen: Page) {
  let count = 0;
  return {
    taken: () => count,
    async pressed(key: KeyInput, held?: KeyInput) {
      count += 1;
      await settled(screen);
      if (held) await screen.keyboard.down(held);
      await screen.keyboard.press(key);
      if (held) await screen.keyboard.up(held);
    },
  };
}

/** At the pace of a quick hand: the menu and its answer one after the other, without a pause. */
export async function skip(screen: Page, handle: string, answer: KeyInput): Promise<void> {
  await settled(screen);
  await screen.keyboard.press('s');
  await shows(screen, `Why skip @${handle}?`);
  await screen.keyboard.press(answer);
}

/** Waits until what has changed is drawn. */
export const settled = (screen: Page) =>
  screen.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
  );

/** Waits until a profile can be judged. */
export async function isOpen(screen: Page, handle: string): Promise<void> {
  await shows(screen, `Now: @${handle} on Instagram Ready: `);
  await shows(screen, 'Skip S');
}

const handleOf = (page: Page) => page.evaluate(() => location.pathname.replaceAll('/', ''));

/** Waits until a tab shows the profile of a handle. */
export const isAt = (page: Page, handle: string) =>
  until(async () => (await handleOf(page).catch(() => '')) === handle);
