import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askReader } from '../../scripts/browser/ask-reader';
import { site } from '../../scripts/browser/site';
import { tabIdOf } from '../../scripts/browser/tab-ids';
import { outline } from '../lib/platforms/outline';
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
afterAll(() => firefox.close());

describe('The built extension in Firefox', () => {
  it.each(fullest)('reads $id as the unit tests do', async ({ url, html, expected }) => {
    const { origin, pathname } = new URL(url);
    const tab = await firefox.open(site({ [origin + pathname]: html }), url);
    const extension = await firefox.ownPage('/popup.html');
    const state = await askReader(extension, await tabIdOf(extension, tab));
    expect(state?.report && outline(state.report)).toEqual(expected);
    await extension.close();
    await tab.close();
  });
});
