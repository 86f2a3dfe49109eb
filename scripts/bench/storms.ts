import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { line, median } from './figures.ts';
import { type ScriptShares, scriptShares } from './script-shares.ts';

/** Changed posts per second: a page full of live counters, and the most that a page can do. */
const RATES = [89, 4_900];
const WATCHED_MS = 10_000;
const ADDRESS = 'https://www.instagram.com/maya.bakes/';
const AIM = 0.01;

interface Storm {
  rate: number;
  /** Shares of the elapsed time, once per round. */
  withYardstick: ScriptShares[];
  without: ScriptShares[];
}

/** Watches a page that never rests, and in the same run the same page without the extension. */
export async function stormCost(chromium: Chromium, extension: string, rounds: number): Promise<Storm[]> {
  const storms = RATES.map((rate): Storm => ({ rate, withYardstick: [], without: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const storm of storms) storm.withYardstick.push(await watch(chromium, storm.rate));
    await chromium.browser.uninstallExtension(chromium.extensionId);
    for (const storm of storms) storm.without.push(await watch(chromium, storm.rate));
    await chromium.browser.installExtension(extension);
  }
  return storms;
}

/** What Yardstick took of the page's time: of all rounds the most, and what stands beside it. */
export function stormFigures({ withYardstick, without }: Storm) {
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  const owns = withYardstick.map(({ extension }) => extension);
  const most = Math.max(...owns);
  const pages = [withYardstick, without].map((shares) => percent(median(shares.map(({ page }) => page))));
  const words = `Yardstick's scripts take ${percent(median(owns))} of the time, at most ${percent(most)}; the page's own ${pages[0]} with it, ${pages[1]} without`;
  // Nothing at all means that the profiler did not see the content script.
  return { words, holds: most > 0 && most < AIM };
}

export function stormLines(storms: readonly Storm[]): string[] {
  const lines = storms.map((storm) => {
    const { words, holds } = stormFigures(storm);
    return line(`${storm.rate} posts a second`, words, { words: 'under 1 %', met: holds });
  });
  return ['A page that never rests', ...lines, ''];
}

async function watch({ browser }: Chromium, rate: number): Promise<ScriptShares> {
  const page: Page = await browser.newPage();
  try {
    await serve(page, () => ({ body: stormyPage(rate) }));
    await page.goto(ADDRESS);
    await page.bringToFront();
    // By then, the first look is done and the script is compiled.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    return await scriptShares(page, WATCHED_MS);
  } finally {
    await page.close();
  }
}

function stormyPage(rate: number): string {
  const tile = (index: number) =>
    `<a href="/maya.bakes/p/Cstorm${String(index).padStart(5, '0')}/"><img src="data:,"></a>`;
  return `<!doctype html>
<html lang="en">
  <head><title>Maya (@maya.bakes)</title></head>
  <body>
    <main>
      <header>
        <section><h2>maya.bakes</h2></section>
        <section><ul>
          <li><span>181</span> posts</li>
          <li><a href="/maya.bakes/followers/"><span title="16,476">16K</span> followers</a></li>
          <li><a href="/maya.bakes/following/"><span>301</span> following</a></li>
        </ul></section>
      </header>
      <div role="tablist"><a role="tab" href="/maya.bakes/">Posts</a></div>
      <div class="grid">${Array.from({ length: 30 }, (_, index) => tile(index)).join('')}</div>
    </main>
    <script>
      const tiles = [...document.querySelectorAll('.grid a')];
      let turn = 0;
      let owed = 0;
      let lastMs = performance.now();
      const change = () => {
        const nowMs = performance.now();
        owed += ((nowMs - lastMs) * ${rate}) / 1000;
        lastMs = nowMs;
        for (; owed >= 1; owed--) {
          const own = tiles[turn++ % tiles.length];
          own.querySelector('ul')?.remove();
          own.insertAdjacentHTML('beforeend', '<ul><li><span>' + turn + '</span></li><li><span>7</span></li></ul>');
        }
        setTimeout(change, 0);
      };
      change();
    </script>
  </body>
</html>`;
}
