import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, type } from '../../scripts/browser/screen';
import { site } from '../../scripts/browser/site';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let list: Page;
beforeAll(async () => {
  yardstick = await startYardstick();
  const instagram = site(await instagramPages({ embedsData: true }));
  for (const handle of ['maya.bakes', 'tom.rides']) {
    const tab = await yardstick.open(instagram, profileAt(handle));
    const popup = await yardstick.popupOver(tab);
    await press(popup, 'Save to shortlist');
    await shows(popup, `Saved @${handle} to your shortlist.`);
    await popup.close();
  }
  list = await yardstick.ownPage('shortlist.html');
});
afterAll(() => yardstick.close());

const field = (name: string) => list.locator(`::-p-aria([name="${name}"])`);

/** Empties a field, so that a test that is tried again does not write behind its own text. */
async function write(label: string, text: string): Promise<void> {
  const input = await list.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await input.evaluate((one) => (one as HTMLInputElement).select());
  await input.press('Backspace');
  await type(list, label, text);
}

describe('What the user decided about a profile', () => {
  it('is written in its row, is there after a reload, and filters the list', async () => {
    await list.bringToFront();
    await shows(list, 'Maya Lind');
    await field('Edit Maya Lind, @maya.bakes on Instagram').click();
    await field('Rating').fill('4');
    await write('Next action', 'Ask for the media kit');
    await write('Phone', '+49 30 901820');
    await write('Countries', 'Germany 62 %, Austria 14 %');
    await write('Offered', '300');
    await write('Agreed', '350');
    await list.locator('::-p-xpath(//label[normalize-space(.)="Do not contact"])').click();
    await press(list, 'Done');
    await list.reload();
    await shows(list, 'Maya Lind');
    await shows(list, 'Do not contact');
    await field('Edit Maya Lind, @maya.bakes on Instagram').click();
    const values = async () =>
      list.$$eval('input, select', (all) => all.map((one) => (one as HTMLInputElement).value));
    for (const value of [
      '4',
      'Ask for the media kit',
      '+49 30 901820',
      'Germany 62 %, Austria 14 %',
      '300',
      '350',
    ])
      await expect.poll(values).toContain(value);
    await press(list, 'Done');

    await press(list, 'Add filter');
    await list.locator('aria/Filter by[role="combobox"]').fill('doNotContact');
    await list.locator('::-p-xpath(//label[starts-with(normalize-space(.), "May be contacted")])').click();
    await shows(list, 'Do not contact: May be contacted');
    await expect.poll(() => list.$$eval('tbody tr', (rows) => rows.length)).toBe(1);
  });
});
