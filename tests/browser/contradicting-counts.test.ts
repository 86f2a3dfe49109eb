import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Sample } from '../../lib/model/sample';
import { profileAt } from '../../samples/instagram/pages';
import { shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { mayasProfile } from '../components/fixtures/readings';
import { inContentScript } from './harness/content-script';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** What the functions given to `evaluate` find there. */
declare const chrome: typeof import('wxt/browser').browser;

let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick();
});
afterAll(() => yardstick.close());
/** Each test, and each new try of it, starts without samples. */
afterEach(async () => {
  const background = await yardstick.background();
  await background.evaluate(() => chrome.storage.session.clear());
});

/** A profile whose head shows the count as text alone, as the page writes it. */
const profilePage = (handle: string, followers: string) => `<!doctype html><html lang="en">
<head><title>Kai (@${handle})</title><meta property="og:url" content="${profileAt(handle)}"></head>
<body><main><header><section><h2>${handle}</h2></section><ul>
<li><span>12</span> posts</li>
<li><a href="/${handle}/followers/"><span>${followers}</span> followers</a></li>
<li><a href="/${handle}/following/"><span>120</span> following</a></li>
</ul></header></main></body></html>`;

/** A full count, in a sample that no reader made. */
function forged(handle: string, aheadMs: number): Sample {
  const takenAtMs = Date.now() + aheadMs;
  const count = {
    value: 9_999_999,
    low: 9_999_999,
    high: 9_999_999,
    precision: 'exact',
    raw: '9,999,999',
  } as const;
  const followers = { found: true, ...count, reader: 'header-title', takenAtMs } as const;
  const profile = mayasProfile({ followers });
  return { platform: 'instagram', handle, profile, posts: {}, language: 'en', updatedAtMs: takenAtMs };
}

describe('Followers that the page showed in full a moment ago', () => {
  it('give way to a short number that they do not fit', async () => {
    const handle = 'kai.grows';
    const pages = { [profileAt(handle)]: profilePage(handle, '9,999') };
    const tab = await yardstick.open(site(pages), profileAt(handle));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '9,999');
    await tab.evaluate(() => {
      const count = document.querySelector('a[href$="/followers/"] span');
      if (count) count.textContent = '12K';
    });
    await shows(popup, '12K');
    expect(await textOf(popup)).not.toContain('9,999');
    pages[profileAt(handle)] = profilePage(handle, '12K');
    await tab.reload();
    await shows(await yardstick.popupOver(tab), '12K');
    await tab.close();
  });

  it.each([0, 240_000])('are not believed of a hijacked script, dated %i ms ahead', async (aheadMs) => {
    const handle = 'kai.rounds';
    const tab = await yardstick.open(
      site({ [profileAt(handle)]: profilePage(handle, '16.4K') }),
      profileAt(handle),
    );
    await shows(await yardstick.popupOver(tab), '16.4K');
    const keep = { type: 'keep-sample', sample: forged(handle, aheadMs) };
    await inContentScript(tab, yardstick.extensionId, (told) => chrome.runtime.sendMessage(told), keep);
    await tab.reload();
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16.4K');
    expect(await textOf(popup)).not.toContain('9,999,999');
    await tab.close();
  });
});
