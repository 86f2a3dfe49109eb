import { setTimeout } from 'node:timers/promises';
import type { Chromium } from '../../browser/chromium.ts';
import { benchScript } from '../bench-tab.ts';
import type { ListCosts } from '../in-page/lists/costs.ts';

/** How many candidates of a long list have snapshots: with all of them, filling the shortlist takes most of an hour. */
const MAX_MEASURED = 10_000;

/** Measures the stored list in the extension's own origin, on a page that runs none of its code. */
export async function measureLists(
  { browser, extensionId }: Chromium,
  candidates: number,
): Promise<ListCosts> {
  const script = await benchScript('scripts/bench/in-page/lists/main.ts');
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  try {
    await page.goto(`chrome-extension://${extensionId}/icon/16.png`);
    await page.evaluate(script);
    const call = `bench.listCosts(${candidates}, ${Math.min(candidates, MAX_MEASURED)})`;
    // One call over the protocol may take three minutes at most, so the page only begins here.
    await page.evaluate(`${call}.then((costs) => { bench.costs = costs; }); null`);
    for (;;) {
      const costs = (await page.evaluate('bench.costs ?? null')) as ListCosts | null;
      if (costs) return costs;
      await setTimeout(1_000);
    }
  } finally {
    await page.close();
  }
}
