import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press, shows, textOf } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { type ProfileFolder, profileFolder } from './harness/profile-folder';
import { POSTER } from './harness/telling-poster';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

const KEY_MS = 15;

let profile: ProfileFolder;
let yardstick: Yardstick;
// A test that is tried again begins with an empty browser.
beforeEach(async () => {
  profile = profileFolder();
  yardstick = await startYardstick(profile);
});
afterEach(async () => {
  await yardstick.close({ keepProfile: true });
  profile.remove();
});

async function restart(): Promise<void> {
  await yardstick.close({ keepProfile: true });
  yardstick = await startYardstick(profile);
}

const openTab = () => yardstick.open(threadsPages([POSTER]), threadsAt(POSTER.handle));

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = await page.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await field.type(text, { delay: KEY_MS });
}

/** Chooses a workspace in the list of a page that lies behind another one, where nothing is drawn. */
async function switchTo(list: Page, name: string): Promise<void> {
  const id = await list.$$eval(
    'option',
    (options, wanted) => options.find(({ text }) => text === wanted)?.value,
    name,
  );
  await list.select('select', id ?? '');
}

const noteIs = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('textarea')?.value === wanted, {}, text);

async function undoByKey(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe('Two workspaces', () => {
  it('keep the same profile apart, through a switch under an open popup and a restart', async () => {
    const list = await yardstick.ownPage('shortlist.html');
    await press(list, 'Workspaces');
    await typeInto(list, 'Name of a new workspace', 'Spring serum');
    await list.keyboard.press('Enter');
    await shows(list, 'The workspace “Spring serum” is now open.');

    let popup = await yardstick.popupOver(await openTab());
    await shows(popup, 'Workspace: Spring serum');
    await typeInto(popup, 'Note', 'Likes serums');
    await press(popup, 'Save to shortlist');
    await shows(popup, `Saved @${POSTER.handle} to Spring serum.`);

    await switchTo(list, 'Main');
    // The popup is still open: it follows, and what it showed of the other client is gone.
    await shows(popup, 'Workspace: Main');
    await noteIs(popup, '');
    await typeInto(popup, 'Note', 'Bakes bread');
    await switchTo(list, 'Spring serum');
    await shows(popup, 'Workspace: Spring serum');
    await noteIs(popup, 'Likes serums');
    await switchTo(list, 'Main');
    await shows(popup, 'Workspace: Main');
    // A draft waits where it was typed.
    await noteIs(popup, 'Bakes bread');
    await press(popup, 'Save to shortlist');
    await shows(popup, `Saved @${POSTER.handle} to Main.`);

    await restart();
    popup = await yardstick.popupOver(await openTab());
    await shows(popup, 'Workspace: Main');
    await noteIs(popup, 'Bakes bread');
    const again = await yardstick.ownPage('shortlist.html');
    await shows(again, 'Bakes bread');
    await switchTo(again, 'Spring serum');
    await shows(again, 'Likes serums');
    expect(await textOf(again)).not.toContain('Bakes bread');
  });

  it('have a trash and an undo each, and one is deleted without the other', async () => {
    const tab = await openTab();
    let popup = await yardstick.popupOver(tab);
    await shows(popup, 'Followers');
    await press(popup, 'Save to shortlist');
    await shows(popup, `Saved @${POSTER.handle} to your shortlist.`);
    await popup.close();
    const list = await yardstick.ownPage('shortlist.html');
    await shows(list, '1 of 1');
    await press(list, 'Workspaces');
    await typeInto(list, 'Name of a new workspace', 'Second');
    await list.keyboard.press('Enter');
    await shows(list, 'The workspace “Second” is now open.');
    await shows(list, 'No profiles saved yet.');
    await undoByKey(list);
    await shows(list, 'There is nothing to undo.');
    await tab.bringToFront();
    popup = await yardstick.popupOver(tab);
    await shows(popup, 'Workspace: Second');
    await press(popup, 'Save to shortlist');
    await shows(popup, `Saved @${POSTER.handle} to Second.`);
    await popup.close();

    await list.bringToFront();
    await shows(list, '1 of 1');
    await press(list, 'Workspaces');
    await list.locator('::-p-aria([name="Delete the workspace Second"])').click();
    await shows(list, 'This deletes everything in the workspace (1 profile)');
    await typeInto(list, 'Type Second to delete it', 'Second');
    await list.keyboard.press('Enter');
    await shows(list, 'The workspace “Main” is now open.');
    await shows(list, '1 of 1');
    await list.waitForFunction(async () => (await indexedDB.databases()).length === 2);
    await undoByKey(list);
    await shows(list, 'Nothing was undone: a deleted workspace cannot be brought back.');
    await shows(list, '1 of 1');
    await undoByKey(list);
    await shows(list, `Undid saving @${POSTER.handle}.`);
  });
});

describe('Briefs and own tables', () => {
  it('come back by Control and Z or from the trash after a restart, until they are erased', async () => {
    let panel = await yardstick.panelBeside(await openTab());
    await shows(panel, '5.0%');
    await press(panel, 'Fit');
    await press(panel, 'New brief');
    await typeInto(panel, 'Name of the brief', 'Rye week');
    await panel.locator('aria/Add a criterion[role="combobox"]').fill('contact-visible');
    await press(panel, 'Save brief');
    await shows(panel, 'Rye week: 0% met');
    await panel.locator('::-p-aria([name="Remove the brief “Rye week”"])').click();
    await shows(panel, 'no brief chosen');
    await shows(panel, 'Removed the brief “Rye week”.');

    await restart();
    panel = await yardstick.panelBeside(await openTab());
    // The section is open, as it was left.
    await shows(panel, 'A brief lists what you look for');
    await panel.bringToFront();
    await undoByKey(panel);
    await shows(panel, 'Put the brief “Rye week” back.');
    await shows(panel, 'Rye week: 0% met');

    await panel.locator('::-p-aria([name="Remove the brief “Rye week”"])').click();
    await shows(panel, 'Removed the brief “Rye week”.');
    await restart();
    const list = await yardstick.ownPage('shortlist.html');
    await press(list, 'Trash');
    await shows(list, 'Rye week · brief · removed');
    await press(list, 'Restore');
    await shows(list, 'Restored the brief “Rye week”.');
    await press(list, 'Undo');
    await shows(list, 'Put the brief “Rye week” back into the trash.');
    await press(list, 'Erase');
    await shows(list, 'Erase the brief with its history?');
    await press(list, 'Erase for good');
    await shows(list, 'Erased the brief “Rye week”.');
  });

  it('lose nothing that two pages change at once', async () => {
    const file = join(profile.downloads, 'table.csv');
    writeFileSync(file, 'from_followers,to_followers,average_percent\n1000,,2.5\n');
    // Two windows, since nothing is drawn in a tab behind another one.
    const pages = [await ownWindow(), await ownWindow()];
    const count = (page: Page) =>
      page.$$eval('button[aria-label^="Remove the table"]', (buttons) => buttons.length);
    const removeOf = (source: string) => `button[aria-label^="Remove the table ${source}"]`;
    // What the other window adds moves everything below the list: a pointer would miss.
    const click = async (page: Page, selector: string) => {
      const button = await page.locator(selector).waitHandle();
      await button.evaluate((one) => one instanceof HTMLElement && one.click());
    };
    const add = async (page: Page, source: string) => {
      const field = await page
        .locator('::-p-aria([name="Source of the table"][role="textbox"])')
        .waitHandle();
      await field.evaluate((input) => input instanceof HTMLInputElement && input.select());
      await field.type(source);
      const input = await page.locator('input[type="file"]:not(:disabled)').waitHandle();
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await click(page, '::-p-text(Add table)');
      await page.waitForSelector(removeOf(source));
      // The preview is gone before the next file is chosen.
      await page.waitForFunction(() => !document.querySelector('[aria-label="Rows of the table"]'));
    };
    for (let turn = 0; turn < 3; turn++) {
      await Promise.all(pages.map((page, at) => add(page, `Panel ${at}${turn}`)));
    }
    for (const page of pages) await until(async () => (await count(page)) === 6);
    await Promise.all(pages.map((page, at) => click(page, removeOf(`Panel ${at}0`))));
    for (const page of pages) await until(async () => (await count(page)) === 4);
  });
});

describe('One of the user’s custom fields', () => {
  it('keeps what two windows type into it at once, until the user has decided', async () => {
    const popup = await yardstick.popupOver(await openTab());
    await shows(popup, 'Followers');
    await press(popup, 'Save to shortlist');
    await shows(popup, `Saved @${POSTER.handle} to your shortlist.`);
    await popup.close();
    const pages = [await ownWindow('shortlist.html'), await ownWindow('shortlist.html')] as const;
    await press(pages[0], 'Tags, stages, lists and fields');
    await press(pages[0], 'Fields');
    await typeInto(pages[0], 'New field', 'Style');
    await pages[0].keyboard.press('Enter');
    await shows(pages[0], 'Added the field “Style”.');
    await pages[0].keyboard.press('Escape');
    for (const page of pages) await press(page, 'Edit');
    const [left, right] = await Promise.all(
      pages.map((page) => page.locator('::-p-aria([name="Style"][role="textbox"])').waitHandle()),
    );
    // At the same time, and long enough that neither window has what the other one typed when it begins.
    const texts = [
      'Left hand, which writes a whole sentence about it',
      'Right hand, which writes a whole sentence about it',
    ] as const;
    await Promise.all([left?.type(texts[0], { delay: KEY_MS }), right?.type(texts[1], { delay: KEY_MS })]);
    for (const page of pages) {
      await shows(page, 'had different values for this field.');
      const style = page.locator('::-p-aria([name="Style"][role="textbox"])');
      await until(async () => {
        const value = await (await style.waitHandle()).evaluate((field) => Reflect.get(field, 'value'));
        const other = texts.find((text) => text !== value) ?? '';
        return texts.some((text) => text === value) && (await textOf(page)).includes(other);
      });
    }
    await press(pages[1], 'Discard');
    for (const page of pages) {
      await until(async () => !(await textOf(page)).includes('had different values for this field'));
    }
  });
});

async function ownWindow(path = 'options.html'): Promise<Page> {
  const page = await yardstick.browser.newPage({ type: 'window' });
  await page.goto(`chrome-extension://${yardstick.extensionId}/${path}`);
  return page;
}
