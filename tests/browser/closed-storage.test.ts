import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { inContentScript } from './harness/content-script';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** What the functions given to a content script find there. */
declare const chrome: typeof import('wxt/browser').browser;

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

describe('Settings in storage.local before any extension page was opened', () => {
  // Firefox leaves that area open to content scripts, also before the first settings are made.
  it('are not migrated if the installation found none', async () => {
    const fresh = await startYardstick();
    const background = await fresh.background();
    const moved = () =>
      background.evaluate(async () => {
        const known = (await indexedDB.databases()).map(({ name }) => name);
        return known.includes('yardstick-settings');
      });
    await until(moved);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await background.evaluate(() => chrome.storage.local.set({ currency: 'EUR' }));
    const options = await fresh.ownPage('options.html');
    await shows(options, 'Settings');
    const stored = await options.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return (await chrome.storage.local.get(null)).currency;
    });
    expect(stored).toBe('EUR');
    await fresh.close();
  });
});

describe('A content script that a page has taken over', () => {
  it('cannot access the extension’s storage areas or database', async () => {
    const tab = await yardstick.open(site(await instagramPages()), profileAt('maya.bakes'));
    await shows(await yardstick.popupOver(tab), '16,476');
    const answers = await inContentScript(tab, yardstick.extensionId, async () => {
      const answer = (work: Promise<unknown>) =>
        work.then(
          (value) => JSON.stringify(value ?? 'written'),
          () => 'refused',
        );
      return [
        await answer(chrome.storage.local.get(null)),
        await answer(chrome.storage.local.set({ 'own-tables': [] })),
        await answer(chrome.storage.session.get(null)),
        await answer(chrome.storage.sync.get(null)),
        await answer(chrome.storage.sync.set({ left: 'for another script' })),
        await answer(indexedDB.databases().then((all) => all.map(({ name }) => name))),
      ];
    });
    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', '[]']);
    await tab.close();
  });
});
