import { loadavg } from 'node:os';
import type { Browser } from 'puppeteer-core';
import { serve } from '../../browser/serve.ts';
import { benchScript } from '../bench-tab.ts';
import type { CommitCosts } from '../in-page/import/commit-costs.ts';
import type { ParseCosts } from '../in-page/import/parse-costs.ts';
import { callNamed } from '../lists/call-bench.ts';

const ROUNDS = 5;

export interface ImportCosts {
  profiles: number;
  /** How many programs wanted the processor in the last minute. */
  load: number;
  parse: ParseCosts;
  commit: CommitCosts;
}

/** Not the address of a platform. Its databases are its own. */
const ADDRESS = 'https://bench.example/import';

/** Measures imports of these sizes, one after the other, in one browser. */
export async function* importCosts(browser: Browser, sizes: readonly number[]): AsyncGenerator<ImportCosts> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await serve(page, () => ({ body: '<!doctype html><title>bench</title>' }));
  await page.goto(ADDRESS);
  await page.evaluate(await benchScript('scripts/bench/in-page/import/main.ts'));
  for (const profiles of sizes) {
    const parse = (await callNamed(page, 'parseCosts', [profiles, ROUNDS])) as ParseCosts;
    const commit = (await callNamed(page, 'commitCosts', [profiles])) as CommitCosts;
    yield { profiles, load: loadavg()[0] ?? 0, parse, commit };
  }
  await page.close();
}
