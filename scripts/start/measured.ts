import type { Page } from 'puppeteer-core';
import type { Sample } from '../../lib/model/sample.ts';
import { askReader } from '../browser/ask-reader.ts';
import type { Chromium } from '../browser/chromium.ts';
import { press } from '../browser/screen.ts';
import { activeTabId } from '../browser/tab-ids.ts';

/** The sample of the active tab. If likes appear only under the pointer, it points at the posts first. */
export async function measured(chromium: Chromium, panel: Page): Promise<Sample> {
  const background = await chromium.background();
  const tabId = await activeTabId(background);
  const state = async () => {
    const now = await askReader(background, tabId);
    if (!now?.sample) throw new Error('A sample profile could not be read.');
    return { ...now, sample: now.sample };
  };
  if ((await state()).measurable > 0) {
    await press(panel, 'Measure');
    while (!(await state()).measuring?.end) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await state()).sample;
}
