import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sample } from '../../lib/model/sample';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { mayasProfile, post } from '../components/fixtures/readings';
import { inContentScript } from './harness/content-script';
import { POSTER } from './harness/telling-poster';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** What the functions given to `evaluate` find there. */
declare const chrome: typeof import('wxt/browser').browser;

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

function forged(over: Partial<Sample> = {}): Sample {
  const followers = mayasProfile().followers;
  return {
    platform: 'instagram',
    handle: 'maya.bakes',
    profile: mayasProfile({
      followers: { ...followers, value: 999, low: 999, high: 999 } as typeof followers,
    }),
    posts: { F1: post('F1', 1) },
    language: 'en',
    updatedAtMs: Date.now(),
    ...over,
  };
}

const say = (tab: Page, message: object) =>
  inContentScript(tab, yardstick.extensionId, (told) => chrome.runtime.sendMessage(told), message);

async function session(): Promise<Record<string, Sample>> {
  const background = await yardstick.background();
  return (await background.evaluate(() => chrome.storage.session.get(null))) as Record<string, Sample>;
}

describe('A content script that its page has taken over', () => {
  let tab: Page;
  afterEach(() => tab.close());

  describe('on another platform', () => {
    beforeEach(async () => {
      tab = await yardstick.open(threadsPages([POSTER]), threadsAt(POSTER.handle));
      await shows(await yardstick.popupOver(tab), '10,000');
    });

    it('cannot forge or see the numbers of an Instagram account', async () => {
      expect(await say(tab, { type: 'keep-sample', sample: forged() })).toBeNull();
      expect(await say(tab, { type: 'sample-of', platform: 'instagram', handle: 'maya.bakes' })).toBeNull();
      expect(Object.keys(await session())).not.toContain('sample:instagram:maya.bakes');
    });
  });

  describe('on a post whose address names no author', () => {
    const POST = 'https://www.instagram.com/p/F1abcdef/';
    const page = '<!doctype html><html lang="en"><body><main>A post</main></body></html>';
    const posts = Object.fromEntries(
      ['F1abcdef', 'F2', 'F3', 'F4', 'F5', 'F6'].map((id) => [id, post(id, 1, { author: null })]),
    );
    const forge = (handle: string) => say(tab, { type: 'keep-sample', sample: forged({ handle, posts }) });

    beforeEach(async () => {
      const background = await yardstick.background();
      await background.evaluate(() => chrome.storage.session.clear());
      tab = await yardstick.open(site({ ...(await instagramPages()), [POST]: page }), POST);
      await shows(await yardstick.popupOver(tab), 'Reading the page.');
    });

    it('can forge nothing but that post, and of one account', async () => {
      await forge('noor.runs');
      await forge('tom.rides');
      const stored = await session();
      expect(Object.keys(stored).filter((key) => key.startsWith('sample:instagram:'))).toEqual([
        'sample:instagram:noor.runs',
      ]);
      expect(stored['sample:instagram:noor.runs']?.profile).toBeNull();
      expect(Object.keys(stored['sample:instagram:noor.runs']?.posts ?? {})).toEqual(['F1abcdef']);
    });

    it('cannot push out what was read on another platform', async () => {
      const threads = await yardstick.open(threadsPages([POSTER]), threadsAt(POSTER.handle));
      await shows(await yardstick.popupOver(threads), '10,000');
      const isKept = async () => Object.keys(await session()).includes(`sample:threads:${POSTER.handle}`);
      await vi.waitUntil(isKept, { timeout: 20_000 });
      await threads.close();
      for (let index = 0; index < 45; index++) {
        await tab.evaluate((to) => history.pushState(null, '', `/${to}/`), `nobody.${index}`);
        await forge(`nobody.${index}`);
      }
      expect(await isKept()).toBe(true);
      const forgedKeys = Object.keys(await session()).filter((key) => key.includes('nobody'));
      expect(forgedKeys.length).toBeLessThanOrEqual(25);
    });
  });

  describe('on a profile', () => {
    beforeEach(async () => {
      tab = await yardstick.open(site(await instagramPages()), profileAt('maya.bakes'));
      await shows(await yardstick.popupOver(tab), '16,476');
    });

    it('cannot forge the numbers of another account', async () => {
      await say(tab, { type: 'keep-sample', sample: forged({ handle: 'noor.runs' }) });
      expect(Object.keys(await session())).not.toContain('sample:instagram:noor.runs');
    });

    it('cannot fill the session storage with one sample', async () => {
      const captions = Array.from({ length: 200 }, (_, at) =>
        post(`L${at}`, at, { caption: 'long '.repeat(8_400) }),
      );
      const posts = Object.fromEntries(captions.map((one) => [one.id, one]));
      await say(tab, { type: 'keep-sample', sample: forged({ posts }) });
      const short = Object.fromEntries(
        captions.map((one) => [one.id, { ...one, caption: 'x'.repeat(4_900) }]),
      );
      await say(tab, { type: 'keep-sample', sample: forged({ posts: short }) });
      expect(JSON.stringify(await session()).length).toBeLessThan(1_000_000);
    });

    it('cannot stop reading with a time in the far future', async () => {
      const late = Date.now() + 4e11;
      const profile = mayasProfile({ takenAtMs: late });
      await say(tab, { type: 'keep-sample', sample: forged({ updatedAtMs: late, profile }) });
      await tab.reload();
      await shows(await yardstick.popupOver(tab), '16,476');
    });

    it('cannot take the numbers out of the popup by announcing itself again and again', async () => {
      const popup = await yardstick.popupOver(tab);
      await shows(popup, '16,476');
      await inContentScript(tab, yardstick.extensionId, async () => {
        for (let turn = 0; turn < 2_000; turn++) {
          void chrome.runtime.sendMessage({ type: 'reader-ready' }).catch(() => undefined);
          if (turn % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 100));
        }
      });
      // What the page shows by then arrives all the same, over the connection that is there.
      await tab.$eval('[title="16,476"]', (followers) => followers.setAttribute('title', '16,999'));
      await shows(popup, '16,999');
      expect(await textOf(popup)).not.toContain('failed');
    });

    it('cannot block the popup with thousands of messages', async () => {
      await inContentScript(tab, yardstick.extensionId, async () => {
        const junk = { type: 'state', seq: 1, state: { posts: Array(200).fill({ likes: 'many' }) } };
        chrome.runtime.onConnect.addListener((port) => {
          for (let index = 0; index < 2_000; index++) port.postMessage(junk);
        });
        for (let index = 0; index < 2_000; index++) {
          void chrome.runtime.sendMessage({ type: 'reader-ready', junk }).catch(() => undefined);
          void chrome.runtime.sendMessage({ type: 'keep-sample', sample: junk }).catch(() => undefined);
        }
      });
      const popup = await yardstick.popupOver(tab);
      const startedMs = Date.now();
      await shows(popup, 'Reading this page failed, so no numbers are shown.');
      expect(Date.now() - startedMs).toBeLessThan(3_000);
      const longestMs = await popup.evaluate(async () => {
        let [longest, last] = [0, performance.now()];
        for (let turn = 0; turn < 50; turn++) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
        }
        return longest;
      });
      expect(longestMs).toBeLessThan(500);
      // The background still answers other tabs.
      const other = await yardstick.open(site(await instagramPages()), profileAt('tom.rides'));
      await shows(await yardstick.popupOver(other), '128,904');
      await other.close();
    });
  });
});
