import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { profileAt } from '../../samples/instagram/pages';
import { shows } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

declare const chrome: typeof import('wxt/browser').browser;

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());

const page = (handle: string, followers: string) => `<!doctype html><html lang="en">
  <head><title>Kai (@${handle})</title><meta property="og:url" content="${profileAt(handle)}"></head>
  <body><main><header><section><h2>${handle}</h2></section><ul><li><span>12</span> posts</li>
    <li><a href="/${handle}/followers/"><span>${followers}</span> followers</a></li>
    <li><a href="/${handle}/following/"><span>120</span> following</a></li></ul></header></main></body></html>`;

/** Loading is over, so `write` opens the document by itself. */
function rewrite(how: string, html: string) {
  if (how === 'document.open') document.open();
  document.write(html);
  document.close();
}

function showFollowers(text: string) {
  const shown = document.querySelector('[href*=followers] span');
  if (shown) shown.textContent = text;
}

async function kept(handle: string): Promise<number | undefined> {
  const stored = await (await yardstick.background()).evaluate(
    (key) => chrome.storage.session.get(key),
    `sample:instagram:${handle}`,
  );
  const [sample] = Object.values(stored) as { profile: { followers: { value?: number } } }[];
  return sample?.profile.followers.value;
}

describe.each(['document.open', 'document.write'])('A page that a script reopens by %s', (how) => {
  it('in the background is read once it is seen again', { timeout: 120_000, retry: 0 }, async () => {
    const handle = `kai.${how.slice(9)}`;
    const tab = await yardstick.open(site({ [profileAt(handle)]: page(handle, '100') }), profileAt(handle));
    await vi.waitFor(async () => expect(await kept(handle)).toBe(100), { timeout: 30_000, interval: 200 });
    const other = await yardstick.browser.newPage();
    await other.bringToFront();
    await tab.waitForFunction(() => document.hidden);
    await tab.evaluate(rewrite, how, page(handle, '222'));
    await tab.bringToFront();
    await vi.waitFor(async () => expect(await kept(handle)).toBe(222), { timeout: 30_000, interval: 200 });
    const popup = await yardstick.popupOver(tab);
    await tab.evaluate(showFollowers, '444');
    await shows(popup, '444');
    await popup.close();
    await other.close();
    await tab.close();
  });
});
