import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { englishFinder } from './harness/english-left';
import { beside, openAll } from './harness/faults';
import { tooWide } from './harness/layout';
import { SAME_IN_GERMAN } from './harness/same-in-german';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** What the person of the sample writes. */
const WRITTEN = ['Maya Lind', 'Sourdough and patience.', 'The long way round'];
const findEnglish = englishFinder('de', [...SAME_IN_GERMAN, ...WRITTEN]);

let yardstick: Yardstick;
// A test that is tried again begins in English.
beforeEach(async () => {
  yardstick = await startYardstick();
});
afterEach(() => yardstick.close());

/** With the keys of a person who knows the name of the language. */
async function chooseGerman(options: Page): Promise<void> {
  const select = await options.locator('::-p-aria([name="Language of Yardstick"])').waitHandle();
  await select.focus();
  await options.keyboard.type('Deutsch', { delay: 15 });
  await shows(options, 'Sprache von Yardstick');
}

describe('In German', () => {
  it('every screen is German as soon as it is chosen, also those that were open', async () => {
    const tab = await yardstick.open(
      site(await instagramPages({ embedsData: true })),
      profileAt('maya.bakes'),
    );
    const english = await yardstick.popupOver(tab);
    await press(english, 'Save to shortlist');
    await shows(english, 'to your shortlist.');
    await english.close();
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, 'Behind the rate');
    const list = await yardstick.ownPage('shortlist.html');
    await shows(list, '1 of 1');
    const options = await yardstick.ownPage('options.html');
    await chooseGerman(options);

    await openAll(options);
    await shows(options, 'Standard: 12.');
    expect(await findEnglish(options), 'settings').toEqual([]);

    await list.bringToFront();
    await list.setViewport({ width: 1_280, height: 800 });
    await shows(list, '1 von 1');
    await shows(list, '16.476');
    expect(await textOf(list)).toMatch(/3,6 %.*\d\. \p{L}+/u);
    expect(await findEnglish(list), 'shortlist').toEqual([]);
    await expect.poll(() => tooWide(list), { timeout: 20_000 }).toEqual([]);
    // In German, not all of the header fits in one line.
    await press(list, 'Mehr');
    for (const [button, words] of [
      ['Arbeitsbereiche', 'Arbeitsbereich anlegen'],
      ['Tags, Phasen, Listen und Felder', 'Worum es bei einem Profil geht'],
      ['Tastenkürzel', 'Shortlist durchsuchen'],
    ] as const) {
      if (!(await list.$(`::-p-aria([name="${button}"][role="button"])`))) await press(list, 'Mehr');
      await list.locator(`::-p-aria([name="${button}"][role="button"])`).click();
      await shows(list, words);
      expect(await findEnglish(list), button).toEqual([]);
      await list.keyboard.press('Escape');
      await list.waitForFunction((gone) => !document.body.innerText.includes(gone), {}, words);
    }

    await tab.bringToFront();
    await shows(panel, '16.476');
    await openAll(panel);
    await shows(panel, 'Hinter der Rate');
    await shows(panel, 'Gesponsert oder nicht');
    expect(await findEnglish(panel), 'panel').toEqual([]);
    await panel.setViewport({ width: 360, height: 800 });
    await expect.poll(() => tooWide(panel), { timeout: 20_000 }).toEqual([]);

    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'für 10.000 bis 50.000 Follower');
    await beside(popup);
    expect(await textOf(popup)).toMatch(/\d\. \p{L}+\.?, vor \d+ Tag/u);
    expect(await findEnglish(popup), 'popup').toEqual([]);
    await expect.poll(() => tooWide(popup), { timeout: 20_000 }).toEqual([]);

    for (const screen of [options, list, panel, popup])
      expect(await screen.evaluate(() => document.documentElement.lang), screen.url()).toBe('de');
  });
});
