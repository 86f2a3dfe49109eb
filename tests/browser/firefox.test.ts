import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { askReader } from '../../scripts/browser/ask-reader';
import { press, shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { tabIdOf } from '../../scripts/browser/tab-ids';
import { pageSource } from '../lib/platforms/load-page';
import { outline } from '../lib/platforms/outline';
import { until } from '../set-up/eventually';
import { type FirefoxYardstick, startFirefox } from './harness/firefox';
import { inventedPages } from './harness/invented-pages';

/** Of each platform the page that shows most. */
const fullest = [...Map.groupBy(await inventedPages(), ({ platform }) => platform).values()].flatMap(
  (pages) => pages.toSorted((a, b) => b.expected.posts.length - a.expected.posts.length).slice(0, 1),
);

let firefox: FirefoxYardstick;
beforeAll(async () => {
  firefox = await startFirefox();
});
// A test that is tried again finds the browser as the first one did.
afterEach(() => firefox.closeTabs());
afterAll(() => firefox.close());

describe('The built extension in Firefox', () => {
  it.each(fullest)('reads $id like the unit tests', async ({ url, html, expected }) => {
    const { origin, pathname } = new URL(url);
    const tab = await firefox.open(site({ [origin + pathname]: html }), url);
    const extension = await firefox.ownPage('/popup.html');
    const state = await askReader(extension, await tabIdOf(extension, tab));
    expect(state?.report && outline(state.report)).toEqual(expected);
  });

  it('opens the shortlist, and the second time switches to its tab', async () => {
    const screen = await firefox.ownPage('/popup.html');
    // In a tab the screen stays open, as a popup does not.
    await screen.evaluate(() => Object.assign(window, { close: () => {} }));
    const front = () => screen.evaluate(tabsOfYardstick);
    await press(screen, 'Shortlist');
    await until(async () => (await front()).active === '/shortlist.html');
    const { tabs } = await front();
    await screen.bringToFront();
    await until(async () => (await front()).active === '/popup.html');
    await press(screen, 'Shortlist');
    await until(async () => (await front()).active === '/shortlist.html');
    expect((await front()).tabs).toBe(tabs);
  });

  it('makes a page file of a large page in the tab behind the settings', async () => {
    const { facts, html } = pageSource('tiktok', 'profile');
    // 300 KB more of data. A rest of a second after each slice would not end in time.
    const posts = Array.from({ length: 5_000 }, (_, index) => ({
      id: `post${index}`,
      likes: 10_000 + index,
    }));
    const block = `<script type="application/json" id="more">${JSON.stringify({ posts })}</script></body>`;
    await firefox.open(site({ [facts.url]: html.replace('</body>', () => block) }), facts.url);
    const settings = await firefox.ownPage('/options.html');
    await settings.bringToFront();
    await press(settings, 'Report this page');
    await shows(settings, 'Yardstick finds the same fields in the file as on the page.');
  });

  it('answers the shortlist from its worker', async () => {
    const list = await firefox.ownPage('/shortlist.html');
    // Shown only once the worker has read the database.
    await shows(list, 'No profiles saved yet.');
    await list.close();
  });
});

/** Nowhere else a test can press what belongs to the browser itself. */
describe('The menu of a link and the keys of Firefox itself', () => {
  afterEach(() => firefox.closePanel());

  it('add to the queue, save, open the panel, go on and look up', async () => {
    const list = await firefox.ownPage('/shortlist.html');
    const link = `<!doctype html><html lang="en"><title>Links</title><a href="${profileAt('lina_reads')}">Lina</a></html>`;
    const links = await firefox.open(
      site({ 'https://example.com/links': link }),
      'https://example.com/links',
    );
    await firefox.chooseForLink(links, 'a', 'Add to Yardstick’s queue');
    await shows(list, 'Queue (1)');
    const tab = await firefox.open(site(await instagramPages({ embedsData: true })), profileAt('maya.bakes'));
    await tab.bringToFront();
    // Without a panel, the popup opens for it.
    await firefox.pressAltShift('K');
    await shows(list, '1 of 1');
    await firefox.pressAltShift('Y');
    await until(() => firefox.hasPanel());
    await firefox.pressAltShift('G');
    await until(() => tab.url() === profileAt('lina_reads'));
    await shows(list, 'Queue (1)');

    await firefox.chooseForLink(links, 'a', 'Look up in the shortlist');
    await until(() => list.evaluate(() => document.visibilityState === 'visible'));
    await expect
      .poll(() => list.$eval('input[type="search"]', ({ value }) => value).catch(() => ''))
      .toBe('lina_reads');
  });
});

/** Runs in a page of the extension: how many tabs there are, and which of its own pages is in front. */
async function tabsOfYardstick(): Promise<{ tabs: number; active: string | undefined }> {
  const { tabs } = Reflect.get(globalThis, 'browser') as typeof browser;
  const all = await tabs.query({});
  const active = all.find((tab) => tab.active)?.url;
  return { tabs: all.length, active: active && new URL(active).pathname };
}
