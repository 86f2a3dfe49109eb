import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shows, textOf } from '../../scripts/browser/screen';
import type { Site } from '../../scripts/browser/site';
import { until } from '../set-up/eventually';
import { xAt, xPages } from './harness/x-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

declare const chrome: typeof import('wxt/browser').browser;

const names = (start: string, many: number) => Array.from({ length: many }, (_, at) => `${start}_${at}`);
const BEFORE = names('before', 4);
const AFTER = names('after', 4);
const pages = xPages(
  [...BEFORE, ...AFTER, 'back'].map((handle) => ({
    handle,
    followers: 9_000,
    likes: [50, 40, 60, 45],
    views: 900,
  })),
);

/** As if X no longer put the number of replies into the label of their button. */
const REPLIES = / aria-label="0 Replies. Reply"/g;
const changed: Site = {
  ...pages,
  answer: (request) => {
    const page = pages.answer(request);
    const isAfter = AFTER.some((handle) => request.url() === xAt(handle));
    return page && isAfter ? { ...page, body: String(page.body).replace(REPLIES, '') } : page;
  },
};

let yardstick: Yardstick;
let tab: Page;
// A browser of its own for each attempt: what was counted once is not counted again.
beforeEach(async () => {
  yardstick = await startYardstick();
});
afterEach(() => yardstick.close());

/** Opens the profile and waits until the background has counted it. */
async function look(handle: string, counted: string): Promise<void> {
  await tab.goto(xAt(handle));
  const background = await yardstick.background();
  await until(async () => {
    const { 'counted-looks': looks = [] } = await background.evaluate(() =>
      chrome.storage.session.get('counted-looks'),
    );
    return (looks as string[]).some((one) => one.includes(`:${handle} `) && one.endsWith(counted));
  });
}

describe('Numbers that a page no longer gives', () => {
  it('are named beside the profile and in the settings, and forgotten when they are back', async () => {
    tab = await yardstick.open(changed, xAt(BEFORE[0] ?? ''));
    for (const handle of BEFORE) await look(handle, 'post:comments');
    const settings = await yardstick.ownPage('options.html');
    await shows(settings, 'X all numbers read, last today');
    await settings.close();
    await tab.bringToFront();

    for (const handle of AFTER.slice(0, 2)) await look(handle, 'post:comments lacked');
    const early = await yardstick.popupOver(tab);
    await shows(early, 'Followers');
    expect(await textOf(early)).not.toContain('could not be read on');
    await early.close();

    for (const handle of AFTER.slice(2)) await look(handle, 'post:comments lacked');
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Replies could not be read on X today; followers, likes, views and reposts can.');
    await popup.close();
    const lost = await yardstick.ownPage('options.html');
    await shows(lost, 'X replies missing today');
    await shows(lost, 'Replies Profile missing today');
    await lost.close();

    await tab.bringToFront();
    await look('back', 'post:comments');
    const healthy = await yardstick.ownPage('options.html');
    await shows(healthy, 'X all numbers read, last today');
    await healthy.close();
  });
});
