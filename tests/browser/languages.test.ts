import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileAt } from '../../samples/instagram/pages';
import { press, shows } from '../../scripts/browser/screen';
import { sampleSite } from '../../scripts/start/samples';
import { openAll } from './harness/faults';
import { chooseLanguage, languageFaults } from './harness/languages';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** What the profile says itself, and the name of its tier, which is the user's to change. */
const OF_THE_PROFILE = ['Maya Lind', 'maya.bakes', 'hello@maya-bakes.example', 'Micro'];

let yardstick: Yardstick;
let tab: Page;
let panel: Page;
let settings: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  tab = await yardstick.open(await sampleSite(), profileAt('maya.bakes'));
  const popup = await yardstick.popupOver(tab);
  await press(popup, 'Save to shortlist');
  await shows(popup, 'Saved @maya.bakes');
  panel = await yardstick.panelBeside(tab);
  await shows(panel, 'Saved ');
  settings = await yardstick.ownPage('options.html');
});
afterAll(() => yardstick.close());

async function faultsAt(screen: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await screen.setViewport({ width, height: 700 });
    for (const one of await languageFaults(screen, OF_THE_PROFILE)) found.push(`${width} px: ${one}`);
  }
  await screen.setViewport(null);
  return found;
}

/** Loads a screen again, in the language that was chosen meanwhile, and opens all its sections. */
async function again(screen: Page, language: string): Promise<void> {
  await screen.reload();
  await screen.waitForSelector(`[lang="${language}"] main:not([aria-busy])`);
  await openAll(screen);
}

describe.each([
  { language: 'en-XA', how: '40 % longer' },
  { language: 'ar-XB', how: 'from right to left' },
] as const)('In $language, $how, every text is translated and stays in its box:', ({ language }) => {
  beforeAll(() => chooseLanguage(settings, language));

  it('in the popup', async () => {
    const popup = await yardstick.popupOver(tab);
    await popup.waitForSelector(`[lang="${language}"] [data-labels]`);
    expect(await languageFaults(popup, OF_THE_PROFILE)).toEqual([]);
    await popup.close();
  });

  it('in the panel', async () => {
    await again(panel, language);
    expect(await faultsAt(panel, [320, 480])).toEqual([]);
  });

  it('on the shortlist page', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await list.waitForSelector(`[lang="${language}"] tbody`);
    await openAll(list);
    expect(await faultsAt(list, [320, 1280])).toEqual([]);
    await list.close();
  });

  it('on the shortlist page with a row open, in what its buttons open, and in a message', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await list.waitForSelector(`[lang="${language}"] tbody td`);
    const found: string[] = [];
    const look = async (where: string, widths: readonly number[]) => {
      for (const one of await faultsAt(list, widths)) found.push(`${where}, ${one}`);
    };
    const actions = async () => list.$$('tbody tr[data-part="row"] td:last-child button');
    await (await actions())[0]?.click();
    await list.waitForSelector('textarea:focus');
    await list.keyboard.type('Warm tone. ');
    await list.waitForSelector('[aria-live="polite"]:not(:empty)');
    await look('a row', [320, 1280]);
    await (await actions())[0]?.click();
    await list.waitForSelector('textarea', { hidden: true });

    await list.locator('tbody [role="checkbox"], tbody input[type="checkbox"]').click();
    await list.waitForSelector('[data-part="selection-bar"]');
    await look('a selection', [320]);
    for (const opener of await list.$$('main button[aria-haspopup="dialog"]')) {
      const name = await opener.evaluate(({ textContent }) => textContent ?? '');
      await opener.evaluate((button) => button.click());
      await list.waitForSelector('[role="dialog"]');
      await look(name, [320]);
      await list.keyboard.press('Escape');
      await list.waitForSelector('[role="dialog"]', { hidden: true });
    }
    await list.setViewport({ width: 1280, height: 800 });
    await (await actions())[1]?.click();
    await list.waitForSelector('tbody td', { hidden: true });
    await look('a message', [320]);
    await list.keyboard.down('Control');
    await list.keyboard.press('z');
    await list.keyboard.up('Control');
    await list.waitForSelector('tbody td');
    await list.close();
    expect(found).toEqual([]);
  });

  it('in the settings', async () => {
    await settings.bringToFront();
    await again(settings, language);
    expect(await faultsAt(settings, [320, 1280])).toEqual([]);
    await tab.bringToFront();
  });
});
