import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Chromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import type { Bench } from './in-page/main.ts';

/** Not the address of a platform, so that the installed extension ignores it. */
const ADDRESS = 'https://bench.example/';

/** An isolated page has a clock with a resolution of 5 microseconds, other pages of 100. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What a bench measures and the bench code as one script, built like the extension. */
export async function benchScript(entry = 'scripts/bench/in-page/main.ts'): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'yardstickBench' },
    },
  });
  const [output] = Array.isArray(bundle) ? bundle : [bundle];
  const code = output && 'output' in output ? output.output[0].code : null;
  if (!code) throw new Error('The script of the bench could not be built.');
  return code;
}

/** Calls one of the bench functions in a blank page. */
export async function inNewTab<Name extends keyof Bench>(
  { browser }: Chromium,
  script: string,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  const page: Page = await browser.newPage();
  try {
    await serve(page, () => ({ body: '<!doctype html><title>bench</title>', headers: ISOLATED }));
    await page.goto(ADDRESS);
    await page.bringToFront();
    await page.evaluate(script);
    const call = `bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    return (await page.evaluate(call)) as Awaited<ReturnType<Bench[Name]>>;
  } finally {
    await page.close();
  }
}
