import type { Chromium } from '../browser/chromium.ts';
import { panelBeside } from '../browser/screens.ts';
import { serve } from '../browser/serve.ts';
import { FIRST_SAMPLE, sampleSite } from './samples.ts';

/** Opens a sample profile with the panel, and waits until the browser is closed. */
export async function show(chromium: Chromium): Promise<void> {
  const [tab] = await chromium.browser.pages();
  if (!tab) throw new Error('The browser opened no tab.');
  const { answer } = await sampleSite();
  await serve(tab, answer);
  await tab.goto(FIRST_SAMPLE);
  await panelBeside(chromium, tab);
  console.log(`Yardstick stands beside an invented profile (${FIRST_SAMPLE}, served from samples/).`);
  console.log('Hover over the posts, or press "Measure" in the panel. Close the browser to end.');
  await new Promise((closed) => chromium.browser.on('disconnected', closed));
}
