import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { exportedCells } from '../lib/transfer/exported-rows';
import { eventually, until } from '../set-up/eventually';
import { faultsOf } from './harness/axe';
import { deleteDownloads, downloaded } from './harness/downloads';
import { profileFolder } from './harness/profile-folder';
import { typeTags } from './harness/tags';
import { startYardstick, type Yardstick } from './harness/yardstick';

const KEY_MS = 20;
const SHEET = 'Tags, stages, lists and fields';

const named = (page: Page, name: string): Promise<ElementHandle<HTMLElement>> =>
  page.locator(`::-p-xpath(//*[@aria-label="${name}"])`).waitHandle() as Promise<ElementHandle<HTMLElement>>;

/** What a screen reader would call the focused element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });

/** Presses Tab until the named element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 40; n++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}.`);
}

const STAGES_AND_TAGS = ['Found', 'Contract sent', 'Baking', 'berlin', 'bread', 'vegan'];

/** Which stages and tags the table shows for each profile. */
const rows = (page: Page): Promise<string[]> =>
  page.$$eval(
    'main tbody tr',
    (all, words) =>
      all
        .filter(({ innerText }) => innerText.trim() !== '')
        .map((row) => {
          const { innerText } = row;
          const name = row.querySelector('[data-part="name"] a')?.textContent ?? '';
          return `${name.trim()}: ${words.filter((word) => innerText.includes(word)).join(', ')}`;
        }),
    STAGES_AND_TAGS,
  );

const showsRows = (page: Page, wanted: string[]): Promise<void> =>
  eventually(async () => expect((await rows(page)).toSorted()).toEqual(wanted.toSorted()));

async function save(
  yardstick: Yardstick,
  where: Site,
  handle: string,
  followers: string,
  tags: string,
): Promise<void> {
  const popup = await yardstick.popupOver(await yardstick.open(where, profileAt(handle)));
  await shows(popup, followers);
  await typeTags(popup, tags);
  await press(popup, 'Save to shortlist');
  await shows(popup, 'to your shortlist.');
  await popup.close();
}

/** Types a name into the form of a tab of the sheet, and adds it. */
async function add(page: Page, tab: string, label: string, name: string): Promise<void> {
  await press(page, tab);
  await (await page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`))?.click();
  await page.keyboard.type(name, { delay: KEY_MS });
  await page.keyboard.press('Enter');
  await shows(page, `Added the ${label.slice(4)} “${name}”.`);
}

/** The lists and the budget of Maya in a new export. */
async function exportedFrom(page: Page, downloads: string): Promise<string> {
  deleteDownloads(downloads);
  await press(page, 'Export');
  await press(page, 'Download');
  const file = await downloaded(downloads, /\.csv$/);
  const rows = exportedCells(readFileSync(file, 'utf8'));
  const maya = rows.find(({ handle }) => handle === 'maya.bakes');
  return `${maya?.lists}; ${maya?.['field:Budget'] || null}`;
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

const listFor = async (page: Page, label: string): Promise<ElementHandle<HTMLSelectElement>> => {
  const list = await page.locator(`::-p-aria([name="${label}"][role="combobox"])`).waitHandle();
  return list as ElementHandle<HTMLSelectElement>;
};

const choiceIn = (list: ElementHandle<HTMLSelectElement>): Promise<string | undefined> =>
  list.evaluate(({ selectedOptions: [option] }) => option?.text);

async function choose(list: ElementHandle<HTMLSelectElement>, words: string): Promise<void> {
  const chosen = () =>
    list.evaluate(({ options }, text) => [...options].find((one) => one.text === text)?.value, words);
  await list.select((await until(chosen)) ?? '');
}

const AS_SAVED = ['Maya Lind: Found, bread, vegan', 'Otto Builds: Found, berlin, bread'];

it('Tags, stages, lists and fields are changed by keys, everywhere, and Ctrl+Z brings all back', async () => {
  const profile = profileFolder();
  let yardstick = await startYardstick(profile);
  try {
    const instagram = site(await instagramPages({ embedsData: true }));
    await save(yardstick, instagram, 'otto.builds', '8,733', 'bread, berlin,');
    await save(yardstick, instagram, 'maya.bakes', '16,476', 'bread, vegan,');
    let page = await yardstick.ownPage('shortlist.html');
    await page.setViewport({ width: 1_280, height: 800 });
    await showsRows(page, AS_SAVED);

    // A filter by a tag follows its new name.
    const tagFilter = await listFor(page, 'Tag');
    await choose(tagFilter, 'bread (2)');

    // Rename a tag that two profiles have, letter by letter.
    await tabTo(page, SHEET);
    await page.keyboard.press('Enter');
    await shows(page, 'What a profile is about');
    await tabTo(page, 'Name of the tag bread');
    await page.keyboard.type('x', { delay: KEY_MS });
    await undo(page);
    expect(
      await (await named(page, 'Name of the tag bread')).evaluate((field) => Reflect.get(field, 'value')),
    ).toBe('bread');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Baking', { delay: KEY_MS });
    await page.keyboard.press('Enter');
    await shows(page, 'Renamed “bread” to “Baking”.');
    await showsRows(page, ['Maya Lind: Found, Baking, vegan', 'Otto Builds: Found, Baking, berlin']);
    await expect.poll(() => choiceIn(tagFilter)).toBe('Baking (2)');
    await expect.poll(() => focused(page)).toBe('Name of the tag Baking');

    // The name of another tag is an offer to merge.
    await tabTo(page, 'Name of the tag vegan');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Berlin', { delay: KEY_MS });
    await page.keyboard.press('Enter');
    await shows(page, '“berlin” already exists. 1 profile gets the other tag instead.');
    // Its list would cover the sentence if the same Enter opened it.
    const into = await listFor(page, 'Merge into');
    expect(await into.evaluate((list) => [list === document.activeElement, list.matches(':open')])).toEqual([
      true,
      false,
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, 'Merge vegan now');
    await page.keyboard.press('Enter');
    await shows(page, 'Merged “vegan” into “berlin”.');
    await showsRows(page, ['Maya Lind: Found, Baking, berlin', 'Otto Builds: Found, Baking, berlin']);

    await tabTo(page, 'Delete Baking').catch(async () => (await named(page, 'Delete Baking')).focus());
    await page.keyboard.press('Enter');
    await shows(page, 'The tag is removed from 2 profiles.');
    await tabTo(page, 'Delete Baking now');
    await page.keyboard.press('Enter');
    await shows(page, 'Deleted the tag “Baking”.');
    await expect.poll(() => choiceIn(tagFilter)).toBe('Baking (0)');
    await tagFilter.select('');
    await showsRows(page, ['Maya Lind: Found, berlin', 'Otto Builds: Found, berlin']);

    for (const _ of ['deleting', 'merging', 'renaming']) {
      await undo(page);
      await shows(page, `Undid ${_}`);
    }
    await showsRows(page, AS_SAVED);

    // An own stage, above all others, and the popup offers it.
    await add(page, 'Stages', 'New stage', 'Contract sent');
    await (await named(page, 'Move Contract sent up')).focus();
    await page.keyboard.press('Enter');
    await shows(page, 'Moved “Contract sent” up.');
    await expect.poll(() => focused(page)).toBe('Move Contract sent up');
    const popup = await yardstick.popupOver(await yardstick.open(instagram, profileAt('maya.bakes')));
    const picker = await popup.locator('::-p-aria([name="Stage"][role="combobox"])').waitHandle();
    await picker.focus();
    await popup.keyboard.type('Contr', { delay: KEY_MS });
    await popup.keyboard.press('Enter').catch(() => undefined);
    await shows(popup, 'Contract sent.');
    await popup.close();
    await page.bringToFront();
    await showsRows(page, ['Maya Lind: Contract sent, bread, vegan', 'Otto Builds: Found, berlin, bread']);

    // A list and a field of the user's own are filled in where the profile is edited, and exported.
    await add(page, 'Lists', 'New list', 'May');
    await press(page, 'Fields');
    await (await page.waitForSelector('form select'))?.select('number');
    await add(page, 'Fields', 'New field', 'Budget');
    await page.keyboard.press('Escape');
    await (await named(page, 'Edit Maya Lind, @maya.bakes on Instagram')).click();
    await typeTags(page, 'may,', 'Lists');
    await (await page.waitForSelector('::-p-aria([name="Budget"][role="textbox"])'))?.click();
    await page.keyboard.type('450.5', { delay: KEY_MS });
    await (await named(page, 'Done with Maya Lind, @maya.bakes on Instagram')).click();
    await eventually(async () => expect(await exportedFrom(page, profile.downloads)).toBe('May; 450.5'));

    // All of it is there after a restart, and can still be undone.
    await yardstick.close({ keepProfile: true });
    yardstick = await startYardstick(profile);
    page = await yardstick.ownPage('shortlist.html');
    await showsRows(page, ['Maya Lind: Contract sent, bread, vegan', 'Otto Builds: Found, berlin, bread']);
    for (const words of [
      'Undid the change to a field of @maya.bakes.',
      'Undid the change to the lists of @maya.bakes.',
      'Undid adding the field “Budget”.',
      'Undid adding the list “May”.',
      'Undid the change to the stage of @maya.bakes.',
    ]) {
      await undo(page);
      await shows(page, words);
    }
    await undo(page);
    await shows(page, 'Undid moving the stage “Contract sent”.');
    await undo(page);
    await shows(page, 'Undid adding the stage “Contract sent”.');
    await showsRows(page, AS_SAVED);
  } finally {
    await yardstick.close();
  }
}, 120_000);
