import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { PEOPLE } from '../../samples/instagram/people';
import { press, shows } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { stateOf } from './harness/reader-state';
import { startYardstick, type Yardstick } from './harness/yardstick';

const people = [...PEOPLE];
let yardstick: Yardstick;
let instagram: Site;
beforeAll(async () => {
  yardstick = await startYardstick();
  instagram = site(await instagramPages());
});
afterAll(() => yardstick.close());

let tab: Page;
let panel: Page;
/** Every test has an account of its own, of which nothing has been seen. */
beforeEach(async () => {
  tab = await yardstick.open(instagram, profileAt(people.shift()?.handle ?? ''));
  panel = await yardstick.panelBeside(tab);
  await press(panel, 'Measure');
  await shows(panel, 'Hovering over the posts');
  return async () => {
    await panel.close();
    await tab.close();
  };
});

async function end(): Promise<string | null> {
  await until(async () => (await stateOf(yardstick, tab)).measuring?.running === false);
  const { measuring } = await stateOf(yardstick, tab);
  expect(measuring?.pointedAt).toBeLessThan(12);
  return measuring?.end ?? null;
}

describe('Measuring stops at once', () => {
  it('when the user types on the page', async () => {
    await tab.keyboard.press('j');
    expect(await end()).toBe('user');
    await shows(panel, 'because you used the page');
  });

  it('when the user scrolls', async () => {
    await tab.mouse.move(300, 300);
    await tab.mouse.wheel({ deltaY: 100 });
    expect(await end()).toBe('user');
  });

  it('when the user presses Stop', async () => {
    await press(panel, 'Stop');
    expect(await end()).toBe('stopped');
  });

  it('when another tab becomes active', async () => {
    const other = await yardstick.browser.newPage();
    expect(await end()).toBe('hidden');
    await other.close();
  });

  it('when the page shows another account, with nothing of the previous one', async () => {
    const [next] = people;
    await tab.evaluate(
      (path) => window.move({ path, order: 'page-first', delayMs: 30, postsDelayMs: 30 }),
      `/${next?.handle}/`,
    );
    await until(async () => (await stateOf(yardstick, tab)).place?.handle === next?.handle);
    const { measuring, sample } = await stateOf(yardstick, tab);
    expect(measuring).toBeNull();
    expect(Object.values(sample?.posts ?? {}).filter(({ likes }) => likes.found)).toEqual([]);
  });
});
