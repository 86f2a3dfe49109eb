import type { Page } from 'puppeteer-core';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { inContentScript } from '../../tests/browser/harness/content-script';
import { startYardstick, type Yardstick } from '../../tests/browser/harness/yardstick';
import { mayasProfile, post } from '../../tests/components/fixtures/readings';
import { shows, textOf } from '../browser/screen';
import { site } from '../browser/site';
import { type Attack, okIf, type Result } from './table';

/** The global that functions passed to `evaluate` can use. */
declare const chrome: typeof import('wxt/browser').browser;

const FORGED_FOLLOWERS = 999_999;
const JUNK = 2_000;
const PATIENCE_MS = 3_000;
const MAX_KEPT = 1_000_000;

/** Sends messages from the content script on Maya's profile, as a page that has taken it over could. */
export const forgedMessages: Attack = async ({ isShort }) => {
  const times = isShort ? 5 : 50;
  const yardstick = await startYardstick();
  try {
    const tab = await yardstick.open(site(await instagramPages()), profileAt('maya.bakes'));
    await shows(await yardstick.popupOver(tab), '16,476');
    const late = Date.now() + 4e11;
    const long = Array.from({ length: 200 }, (_, at) => post(`L${at}`, at, { caption: 'x'.repeat(42_000) }));
    return [
      await forge(yardstick, tab, times, 'of another platform', { platform: 'tiktok' }, 'tiktok:maya.bakes'),
      await forge(
        yardstick,
        tab,
        times,
        'of another account',
        { handle: 'noor.runs' },
        'instagram:noor.runs',
      ),
      await forge(
        yardstick,
        tab,
        times,
        'of account __proto__',
        { handle: '__proto__' },
        'instagram:__proto__',
      ),
      await forge(yardstick, tab, times, 'with a time in the far future', { updatedAtMs: late }, null, late),
      await forge(
        yardstick,
        tab,
        2,
        'of 8.4 MB',
        { posts: Object.fromEntries(long.map((one) => [one.id, one])) },
        null,
      ),
      await announcements(yardstick, tab),
      await flood(yardstick, tab),
    ];
  } finally {
    await yardstick.close();
  }
};

async function forge(
  yardstick: Yardstick,
  tab: Page,
  times: number,
  of: string,
  over: object,
  key: string | null,
  late?: number,
): Promise<Result> {
  const profile = mayasProfile({ takenAtMs: late ?? Date.now() });
  const followers = {
    ...profile.followers,
    value: FORGED_FOLLOWERS,
    low: FORGED_FOLLOWERS,
    high: FORGED_FOLLOWERS,
  };
  const sample = {
    platform: 'instagram',
    handle: 'maya.bakes',
    profile: { ...profile, followers: { ...followers, takenAtMs: late ?? Date.now() } },
    posts: {},
    language: 'en',
    updatedAtMs: Date.now(),
    ...over,
  };
  await inContentScript(
    tab,
    yardstick.extensionId,
    async (message, turns) => {
      for (let turn = 0; turn < turns; turn++)
        await chrome.runtime.sendMessage(message).catch(() => undefined);
    },
    { type: 'keep-sample', sample },
    times,
  );
  // Waits until the tab's message allowance is full again for the next row.
  await new Promise((resolve) => setTimeout(resolve, 5_500));
  const background = await yardstick.background();
  const kept = await background.evaluate(() => chrome.storage.session.get(null));
  const text = JSON.stringify(kept);
  await tab.reload();
  const popup = await yardstick.popupOver(tab);
  const isRead = await shows(popup, '16,476').then(
    () => true,
    () => false,
  );
  await popup.close();
  const isKept = key !== null && Object.hasOwn(kept, `sample:${key}`);
  const isLate = late !== undefined && text.includes(String(late));
  const holds = isRead && !isKept && !isLate && text.length < MAX_KEPT;
  return {
    tried: `samples ${of}`,
    times,
    seen: `${isKept || isLate ? 'accepted' : 'rejected'}; ${Math.round(text.length / 1_000)} KB stored; the page is ${isRead ? 'still' : 'no longer'} read`,
    verdict: okIf(holds),
  };
}

/** A reader says once that it is there; a script that its page has taken over may say it all the time. */
async function announcements(yardstick: Yardstick, tab: Page): Promise<Result> {
  const popup = await yardstick.popupOver(tab);
  await shows(popup, '16,476');
  await inContentScript(
    tab,
    yardstick.extensionId,
    async (times) => {
      for (let turn = 0; turn < times; turn++) {
        void chrome.runtime.sendMessage({ type: 'reader-ready' }).catch(() => undefined);
        if (turn % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    JUNK,
  );
  const text = await textOf(popup);
  const holds = text.includes('16,476') && !text.includes('failed');
  await popup.close();
  return {
    tried: 'announcements of a reader, in two seconds',
    times: JUNK,
    seen: holds ? 'the popup keeps showing the profile' : 'the popup no longer shows the profile',
    verdict: okIf(holds),
  };
}

async function flood(yardstick: Yardstick, tab: Page): Promise<Result> {
  await inContentScript(
    tab,
    yardstick.extensionId,
    async (times) => {
      const junk = { type: 'state', seq: 1, state: { posts: Array(200).fill({ likes: 'many' }) } };
      chrome.runtime.onConnect.addListener((port) => {
        for (let turn = 0; turn < times; turn++) port.postMessage(junk);
      });
      for (let turn = 0; turn < times; turn++)
        void chrome.runtime.sendMessage({ type: 'keep-sample', sample: junk }).catch(() => undefined);
    },
    JUNK,
  );
  const popup = await yardstick.popupOver(tab);
  const startedMs = performance.now();
  const said = await shows(popup, 'Reading this page failed').then(
    () => true,
    () => false,
  );
  const tookMs = Math.round(performance.now() - startedMs);
  return {
    tried: 'invalid messages, half to the background and half to the popup',
    times: 2 * JUNK,
    seen: said ? `after ${tookMs} ms the popup says that reading failed` : 'the popup says nothing',
    verdict: okIf(said && tookMs < PATIENCE_MS),
  };
}
