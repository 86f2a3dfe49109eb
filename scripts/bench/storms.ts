import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { line, median } from './figures.ts';

/** Changed posts per second: a page full of live counters, and the most that a page can do. */
const RATES = [89, 4_900];
const WATCHED_MS = 10_000;
const ADDRESS = 'https://www.instagram.com/maya.bakes/';
const AIM = 0.01;

interface Storm {
  rate: number;
  /** Script time divided by elapsed time, once per round. */
  withYardstick: number[];
  without: number[];
}

/** Compares a page that never rests with the same page without the extension. */
export async function stormCost(chromium: Chromium, extension: string, rounds: number): Promise<Storm[]> {
  const storms = RATES.map((rate): Storm => ({ rate, withYardstick: [], without: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const storm of storms) storm.withYardstick.push(await scriptShare(chromium, storm.rate));
    await chromium.browser.uninstallExtension(chromium.extensionId);
    for (const storm of storms) storm.without.push(await scriptShare(chromium, storm.rate));
    await chromium.browser.installExtension(extension);
  }
  return storms;
}

export function stormLines(storms: readonly Storm[]): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  return [
    'A page that never rests',
    ...storms.map(({ rate, withYardstick, without }) => {
      const own = median(withYardstick) - median(without);
      const figure = `${percent(own)} of its time; ${percent(median(withYardstick))} with, ${percent(median(without))} without`;
      return line(`${rate} posts a second`, figure, { words: 'under 1 %', met: own < AIM });
    }),
    '',
  ];
}

async function scriptShare({ browser }: Chromium, rate: number): Promise<number> {
  const page: Page = await browser.newPage();
  try {
    await serve(page, () => ({ body: stormyPage(rate) }));
    await page.goto(ADDRESS);
    await page.bringToFront();
    // By then, the first look is done and the script is compiled.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const from = await page.metrics();
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
    const to = await page.metrics();
    const elapsed = (to.Timestamp ?? 0) - (from.Timestamp ?? 0);
    return ((to.ScriptDuration ?? 0) - (from.ScriptDuration ?? 0)) / elapsed;
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
