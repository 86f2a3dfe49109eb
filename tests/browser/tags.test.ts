import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, type } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { middleOf, noteOf, offers, tagField, tagsOf, typeTags, unfinished } from './harness/tags';
import { startYardstick, type Yardstick } from './harness/yardstick';

let yardstick: Yardstick;
let instagram: Site;
beforeAll(async () => {
  yardstick = await startYardstick();
  instagram = site(await instagramPages({ embedsData: true }));
});
afterAll(() => yardstick.close());

const profile = (handle: string): Promise<Page> => yardstick.open(instagram, profileAt(handle));

/** Clicks once where the button is, whatever lies there. */
async function clickOnce(screen: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(screen, name);
  await screen.mouse.click(x, y);
}

describe('Tags in the popup', () => {
  it('are saved with the first profile by one click, including a half-typed tag', async () => {
    const popup = await yardstick.popupOver(await profile('maya.bakes'));
    await shows(popup, '16,476');
    await typeTags(popup, 'serum,running');
    await clickOnce(popup, 'Save to shortlist');
    await shows(popup, 'Saved @maya.bakes to your shortlist.');
    await expect.poll(() => tagsOf(popup)).toEqual(['serum', 'running']);
    await popup.close();
  });

  it('stay as typed, and no suggestion covers the button', async () => {
    const tab = await profile('tom.rides');
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '128,904');
    await type(popup, 'Note', 'Ask in May');
    await typeTags(popup, 'seren');
    await expect.poll(() => unfinished(popup)).toBe('seren');
    await popup.keyboard.type('ity', { delay: 30 });
    await expect.poll(() => unfinished(popup)).toBe('serenity');
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('fitness,', { delay: 30 });
    await popup.keyboard.type('run', { delay: 30 });
    await expect.poll(() => offers(popup)).toEqual(['running']);
    expect((await middleOf(popup, 'Save to shortlist')).meets).toBe('the button');
    await clickOnce(popup, 'Save to shortlist');
    await shows(popup, 'Saved @tom.rides to your shortlist.');
    await popup.close();

    const again = await yardstick.popupOver(tab);
    await shows(again, '128,904');
    await shows(again, 'Saved');
    await expect.poll(() => noteOf(again)).toBe('Ask in May');
    await expect.poll(() => tagsOf(again)).toEqual(['serenity', 'fitness', 'run']);
    await again.close();
  });

  it('are added one by one from a pasted list', async () => {
    const tab = await profile('lina_reads');
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '1,234,567');
    await popup.evaluate(() => navigator.clipboard.writeText('running, book club\nRunning'));
    await (await tagField(popup)).click();
    await popup.keyboard.press('KeyV', { commands: ['Paste'] });
    await clickOnce(popup, 'Save to shortlist');
    await shows(popup, 'Saved @lina_reads to your shortlist.');
    await expect.poll(() => tagsOf(popup)).toEqual(['running', 'book club']);
    await popup.close();
  });

  it('keep their letters when Escape closes the suggestions, and the popup stays', async () => {
    const popup = await yardstick.popupOver(await profile('noor.runs'));
    await shows(popup, '52,340');
    await typeTags(popup, 'ru');
    await expect.poll(() => offers(popup)).toEqual(['run', 'running', 'serum']);
    await popup.keyboard.press('Escape');
    await expect.poll(() => offers(popup)).toEqual([]);
    await expect.poll(() => unfinished(popup)).toBe('ru');
    await popup.keyboard.type('by', { delay: 30 });
    await popup.keyboard.press('Enter');
    await expect.poll(() => tagsOf(popup)).toEqual(['ruby']);
    await popup.keyboard.press('Backspace');
    await expect.poll(() => tagsOf(popup)).toEqual([]);
    await popup.keyboard.type('ru', { delay: 30 });
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('marathon', { delay: 30 });
    await popup.close();
  });

  it('are added by a click on a suggestion, and the next can be typed at once', async () => {
    const popup = await yardstick.popupOver(await profile('ada.sews'));
    await shows(popup, '402,118');
    await typeTags(popup, 'boo');
    await popup.locator('::-p-aria([name="book club"][role="option"])').click();
    await popup.keyboard.type('sewing', { delay: 30 });
    await popup.keyboard.press('Tab');
    await expect.poll(() => tagsOf(popup)).toEqual(['book club', 'sewing']);
    await popup.close();
  });

  it('are restored after a popup was closed', async () => {
    const popup = await yardstick.popupOver(await profile('noor.runs'));
    await shows(popup, '52,340');
    await clickOnce(popup, 'Save to shortlist');
    await shows(popup, 'Saved @noor.runs to your shortlist.');
    await expect.poll(() => tagsOf(popup)).toEqual(['running', 'marathon']);
    await popup.close();
  });
});

describe('Tags of a saved profile in the popup', () => {
  it('are saved when the popup closes, including a half-typed tag', async () => {
    const tab = await profile('noor.runs');
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '52,340');
    await typeTags(popup, 'trails');
    await popup.close();
    const again = await yardstick.popupOver(tab);
    await shows(again, 'trails');
    await expect.poll(() => tagsOf(again)).toEqual(['running', 'marathon', 'trails']);
    await again.close();
  });

  it('wait for an input method to finish its word', async () => {
    const popup = await yardstick.popupOver(await profile('noor.runs'));
    await shows(popup, '52,340');
    await (await tagField(popup)).click();
    const client = await popup.createCDPSession();
    const composed = { selectionStart: 3, selectionEnd: 3 };
    await client.send('Input.imeSetComposition', { text: 'らん、', ...composed });
    await expect.poll(() => unfinished(popup)).toBe('らん、');
    await client.send('Input.imeSetComposition', { text: 'らんに', ...composed });
    await client.send('Input.insertText', { text: 'ランニング' });
    await expect.poll(() => unfinished(popup)).toBe('ランニング');
    await popup.keyboard.press('Enter');
    await expect.poll(() => tagsOf(popup)).toContain('ランニング');
    await popup.close();
  });
});

describe('Tags beside the page', () => {
  it('are saved as typed, together with the rest by one click', async () => {
    const tab = await profile('otto.builds');
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '8,733');
    await typeTags(panel, 'serif,woodwork');
    await panel.keyboard.press('Enter');
    await panel.keyboard.type('seru', { delay: 30 });
    await expect.poll(() => offers(panel)).toEqual(['serum']);
    expect((await middleOf(panel, 'Save to shortlist')).meets).toBe('the button');
    await clickOnce(panel, 'Save to shortlist');
    await shows(panel, 'Saved @otto.builds to your shortlist.');
    // The form of the saved profile replaces the one that the button was in.
    await panel.locator('::-p-aria([name="Stage"][role="combobox"])').waitHandle();
    await typeTags(panel, 'chairs');
    await panel.keyboard.press('Tab');
    await shows(panel, '@otto.builds · Instagram · Found · serif, woodwork, seru, chairs');
    await panel.reload();
    await shows(panel, '8,733');
    await expect.poll(() => tagsOf(panel)).toEqual(['serif', 'woodwork', 'seru', 'chairs']);
  });
});

describe('Languages and words of a brief', () => {
  it('are saved as typed by one click, and an invalid language is reported', async () => {
    const panel = await yardstick.panelBeside(await profile('otto.builds'));
    await shows(panel, '8,733');
    await press(panel, 'Fit');
    await press(panel, 'New brief');
    await type(panel, 'Name of the brief', 'Woodwork');
    for (const kind of ['languages', 'words'])
      await panel.locator('aria/Add a criterion[role="combobox"]').fill(kind);
    const languages = 'Languages, by name';
    await typeTags(panel, 'Elvish', languages);
    await panel.keyboard.press('Tab');
    await expect.poll(() => unfinished(panel, languages)).toBe('Elvish');
    await shows(panel, 'Yardstick does not know the language “Elvish”.');
    const field = await tagField(panel, languages);
    await field.evaluate((input) => input.select());
    await panel.keyboard.type('Por', { delay: 30 });
    await expect.poll(() => offers(panel)).toEqual(['Portuguese']);
    // The panel is low; a person scrolls to the button with the list still open.
    await panel.$$eval('button', (buttons) =>
      buttons.find(({ textContent }) => textContent === 'Save brief')?.scrollIntoView({ block: 'center' }),
    );
    await expect.poll(() => offers(panel)).toEqual(['Portuguese']);
    expect((await middleOf(panel, 'Save brief')).meets).toBe('the button');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await typeTags(panel, 'chair,table', 'Words');
    await clickOnce(panel, 'Save brief');
    await shows(panel, 'Mentions one of chair, table');
    await shows(panel, 'Captions mostly in English or Portuguese');
  });
});

describe('Tags on the shortlist page', () => {
  it('are saved as typed when the row is closed', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await list.setViewport({ width: 1280, height: 800 });
    const edit = await list.locator('aria/Edit Otto Builds, @otto.builds on Instagram').waitHandle();
    await edit.click();
    await typeTags(list, 'serenade,');
    await list.keyboard.type('ser', { delay: 30 });
    expect((await middleOf(list, 'Done')).meets).toBe('the button');
    await clickOnce(list, 'Done');
    await shows(list, 'serif, woodwork, seru, chairs, serenade, ser');
    await list.reload();
    await shows(list, 'serif, woodwork, seru, chairs, serenade, ser');
  });

  it('filter the table by exactly the selected tag', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    // In a narrow window the filters are folded.
    await list.setViewport({ width: 1_280, height: 900 });
    const filter = list.locator('aria/Tag[role="combobox"]');
    const choice = () =>
      list.$$eval(
        'option',
        (options) => options.find(({ text }) => text.startsWith('serenity'))?.value ?? '',
      );
    await expect.poll(choice).not.toBe('');
    await filter.fill(await choice());
    await shows(list, '1 of 5');
    await press(list, 'Edit');
    await expect.poll(() => tagsOf(list)).toEqual(['serenity', 'fitness', 'run']);
  });
});
