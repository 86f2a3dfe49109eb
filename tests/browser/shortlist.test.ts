import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows, type } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { exportedRows } from '../lib/transfer/exported-rows';
import { downloaded } from './harness/downloads';
import { profileFolder } from './harness/profile-folder';
import { startYardstick, type Yardstick } from './harness/yardstick';

/** A spreadsheet would run it as a formula. */
const NOTE = '=HYPERLINK("https://bakes.example", "ask for June")';

const SHEET = '<!doctype html><title>Sheet</title><textarea></textarea>';

const profile = profileFolder();
let instagram: Site;
let yardstick: Yardstick;
let tab: Page;
beforeAll(async () => {
  instagram = site(await instagramPages({ embedsData: true }));
  yardstick = await startYardstick(profile);
  tab = await yardstick.open(instagram, profileAt('maya.bakes'));
});
afterAll(() => yardstick.close());

describe('A profile on the shortlist', () => {
  it('is saved from the popup with a note by one click', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, '16,476');
    // A second attempt finds what the first one typed: the popup keeps it.
    await popup.locator('textarea').click({ count: 3 });
    await type(popup, 'Note', NOTE);
    await press(popup, 'Save to shortlist');
    await shows(popup, 'Saved @maya.bakes to your shortlist.');
    await popup.close();
  });

  it('is recognised with its note when the popup opens again', async () => {
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Found.');
    const note = await popup.locator('::-p-aria([name="Note"][role="textbox"])').waitHandle();
    await expect.poll(() => note.evaluate((field) => Reflect.get(field, 'value'))).toBe(NOTE);
    await popup.close();
  });

  it('is copied as one row for a spreadsheet', async () => {
    const popup = await yardstick.popupOver(tab);
    await press(popup, 'Copy row');
    await shows(popup, 'Row of @maya.bakes copied.');
    await popup.close();
    const sheet = await yardstick.open(site({ 'https://sheet.example/': SHEET }), 'https://sheet.example/');
    await sheet.focus('textarea');
    await sheet.keyboard.press('KeyV', { commands: ['Paste'] });
    const cells = (await sheet.$eval('textarea', ({ value }) => value)).split('\t');
    expect(cells.slice(0, 2)).toEqual(['instagram', 'maya.bakes']);
    expect(cells).toContain('16476');
    expect(cells).toContain(`'${NOTE}`);
    await sheet.close();
  });

  it('is exported to a file that spreadsheets open, without loss', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await press(list, 'Export');
    await press(list, 'Download 1 profile');
    await shows(list, 'Exported 1 profile.');
    const file = await downloaded(profile.downloads, /\.csv$/);
    const bytes = readFileSync(file);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(`);
    expect(exportedRows(text)).toMatchObject([
      { platform: 'instagram', handle: 'maya.bakes', followers: 16_476, notes: NOTE },
    ]);
    await list.close();
  });

  it('is still there after the browser restarts', async () => {
    await yardstick.close({ keepProfile: true });
    yardstick = await startYardstick(profile);
    tab = await yardstick.open(instagram, profileAt('maya.bakes'));
    const popup = await yardstick.popupOver(tab);
    await shows(popup, 'Found.');
    await shows(popup, '16,476');
    await popup.close();
  });

  it('is in the panel’s list, can be removed, and can be restored', async () => {
    const panel = await yardstick.panelBeside(tab);
    await shows(panel, '@maya.bakes · Instagram · Found');
    await press(panel, 'Remove');
    await press(panel, 'Undo');
    await shows(panel, '@maya.bakes · Instagram · Found');
  });
});
