import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/platforms/registry';
import { type Chromium, openChromium } from '../../scripts/browser/chromium';
import { builtExtension } from '../../scripts/extension';
import { pageNames, pageSource } from '../lib/platforms/load-page';
import type { PageTally } from '../mutation/mutate-page';

/** Sites change their pages every week: whatever they change, a number stays the same or goes missing. */
let chromium: Chromium;
let blank: Page;
const totals: Record<
  string,
  { pages: number; mutants: number; right: number; absent: number; wrong: number }
> = {};

async function scriptOf(entry: string): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'mutation' } },
  });
  const [output] = Array.isArray(bundle) ? bundle : [bundle];
  const code = output && 'output' in output ? output.output[0].code : null;
  if (!code) throw new Error(`${entry} gave no script`);
  return code;
}

beforeAll(async () => {
  chromium = await openChromium({ extension: builtExtension('chrome') });
  blank = await chromium.browser.newPage();
  await blank.evaluate(await scriptOf('tests/mutation/mutate-page.ts'));
});

afterAll(async () => {
  await chromium.close();
  console.table(totals);
});

describe.each(PLATFORMS.map(({ id }) => id))('%s, changed at random', (id) => {
  const total = { pages: 0, mutants: 0, right: 0, absent: 0, wrong: 0 };
  totals[id] = total;

  it.each(pageNames(id))('%s gives the same number or none, never another', async (name) => {
    const { html, facts } = pageSource(id, name);
    const args = [id, html, facts.url].map((arg) => JSON.stringify(arg)).join(', ');
    const tally = (await blank.evaluate(`mutatePage(${args})`)) as PageTally;
    total.pages += 1;
    total.mutants += tally.mutants;
    total.right += tally.right;
    total.absent += tally.absent;
    total.wrong += tally.wrong.length;
    expect(tally.mutants).toBeGreaterThanOrEqual(200);
    expect(tally.wrong).toEqual([]);
  });
});
