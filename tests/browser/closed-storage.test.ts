import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { inContentScript } from './harness/content-script';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** What the functions given to a content script find there. */
declare const chrome: typeof import('wxt/browser').browser;

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

describe('A content script that a page has taken over', () => {
  it('reads and writes neither of the extension\u2019s storage areas, nor its database', async () => {
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
        await answer(indexedDB.databases().then((all) => all.map(({ name }) => name))),
      ];
    });
    expect(answers).toEqual(['refused', 'refused', 'refused', '[]']);
    await tab.close();
  });
});
