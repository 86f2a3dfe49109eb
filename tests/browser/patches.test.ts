import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCREEN_PORT } from '../../lib/messages/contract';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** What the functions given to `evaluate` find there. */
declare const chrome: typeof import('wxt/browser').browser;

const TILES = 'main a[href^="/maya.bakes/p/"]';

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

describe('What a reader sends to an open screen', () => {
  it('is the full state once, and then less than 5 KB per post', async () => {
    const tab = await yardstick.open(site(await instagramPages()), profileAt('maya.bakes'));
    await tab.waitForSelector(TILES);
    const background = await yardstick.background();
    const listen = (tabId: number, name: string) => {
      const told: { type: string; size: number }[] = [];
      Object.assign(globalThis, { told });
      chrome.tabs.connect(tabId, { name, frameId: 0 }).onMessage.addListener((message) => {
        told.push({ type: message.type, size: JSON.stringify(message).length });
      });
    };
    const told = () =>
      background.evaluate(() => Reflect.get(globalThis, 'told') as { type: string; size: number }[]);
    await background.evaluate(listen, yardstick.tabIdOf(tab), SCREEN_PORT);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 1_500));
    await settle();
    const before = (await told()).length;
    for (const tile of (await tab.$$(TILES)).slice(0, 3)) {
      await tile.hover();
      await tab.waitForFunction((element) => element.querySelectorAll('ul li').length === 2, {}, tile);
    }
    await settle();
    const [first, ...rest] = await told();
    expect(first?.type).toBe('state');
    expect(rest.length).toBeGreaterThan(before - 1);
    for (const message of rest) {
      expect(message.size).toBeLessThan(5_000);
      expect(message.type).toBe('patch');
    }
    await tab.close();
  });
});
