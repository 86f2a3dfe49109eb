// Opens a browser with Yardstick on an invented profile. Without a display: reads the samples, prints what they mean and
// saves a picture of the popup (`--picture FILE` says where).
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { runnerImport } from 'vite';
import { askReader } from './browser/ask-reader.ts';
import { type Chromium, openChromium } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';
import { tabIdOf } from './browser/tab-ids.ts';
import { builtExtension } from './extension.ts';
import { instagramSample } from './start/instagram-sample.ts';
import { panelBeside, popupOver, press } from './start/screens.ts';
import { tiktokSample } from './start/tiktok-sample.ts';

const { values: options } = parseArgs({
  options: { picture: { type: 'string', default: 'artifacts/popup.png' } },
});
const samples = [instagramSample(Date.now()), tiktokSample(Date.now())];
const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const chromium = await openChromium({ extension: builtExtension('chrome'), headless: !hasDisplay });
try {
  await (hasDisplay ? showSample() : printSamples());
} finally {
  await chromium.close();
}

/** The sample is the only page that is answered from here; the person's own tabs go where they like. */
async function openSample(
  { browser }: Chromium,
  { url, html }: { url: string; html: string },
): Promise<Page> {
  const tab = await browser.newPage();
  await serve(tab, (request) => (request.url() === url ? { body: html } : null));
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  return tab;
}

async function showSample(): Promise<void> {
  const [sample] = samples;
  if (!sample) return;
  await panelBeside(chromium, await openSample(chromium, sample));
  console.log(
    'Yardstick stands beside a sample profile: hover over the posts, or press Measure. Close the browser to end.',
  );
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
}

async function printSamples(): Promise<void> {
  const { module: product } = await runnerImport<typeof import('./start/table.ts')>(
    './scripts/start/table.ts',
    {
      configFile: false,
      logLevel: 'error',
    },
  );
  const rows = [];
  for (const sample of samples) {
    const tab = await openSample(chromium, sample);
    const popup = await popupOver(chromium, tab);
    if (sample.url.includes('instagram')) await measureAndPicture(popup);
    const background = await chromium.background();
    const state = await askReader(background, await tabIdOf(background, tab));
    rows.push((state && product.tableRow(state)) ?? { profile: `${sample.url} was not read` });
  }
  console.table(rows);
  console.log(`The popup of the first: ${options.picture}`);
}

/** Likes stand on a grid only under the pointer, so the popup's own button is pressed first. */
async function measureAndPicture(popup: Page): Promise<void> {
  await press(popup, 'Measure');
  await popup.waitForFunction(() => /median of 12 posts(?!.*Pointing)/.test(document.body.textContent), {
    timeout: 30_000,
  });
  mkdirSync(dirname(options.picture), { recursive: true });
  await popup.screenshot({ path: options.picture as `${string}.png` });
}
