import { mkdirSync } from 'node:fs';
import type { Chromium } from '../browser/chromium.ts';
import { panelBeside } from '../browser/screens.ts';
import { serve } from '../browser/serve.ts';
import { loadProduct } from '../product.ts';
import { measured } from './measured.ts';
import { FIRST_SAMPLE, SAMPLES, sampleSite } from './samples.ts';
import { saveBeside } from './save-beside.ts';
import { table } from './table.ts';

const PICTURE = 'artifacts/start.png';

/** Opens and measures every sample profile, and prints its evaluation. */
export async function report(chromium: Chromium): Promise<void> {
  const { evaluatedRow } = await loadProduct<typeof import('./evaluated-row.ts')>(
    './scripts/start/evaluated-row.ts',
  );
  const { answer } = await sampleSite();
  const tab = await chromium.browser.newPage();
  await serve(tab, answer);
  await tab.goto(FIRST_SAMPLE);
  const panel = await panelBeside(chromium, tab);
  const rows: Record<string, string>[] = [];
  for (const url of SAMPLES) {
    await tab.goto(url);
    rows.push(evaluatedRow(await measured(chromium, panel)));
    if (url === FIRST_SAMPLE) {
      mkdirSync('artifacts', { recursive: true });
      await saveBeside(chromium.browser, [tab, panel], PICTURE);
    }
  }
  console.log(`${table(rows)}\n\nThese profiles are invented (samples/). A picture of the first: ${PICTURE}`);
}
