import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { instagramPages, profileAt } from '../../samples/instagram/pages';
import { press, shows } from '../../scripts/browser/screen';
import { type Site, site } from '../../scripts/browser/site';
import { eventually } from '../set-up/eventually';
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

/** The stage and the tags of both profiles, as the table shows them. Undo may put a tag last. */
const rows = (page: Page): Promise<string[]> =>
  page.$$eval('main tbody tr', (all) =>
    all.map((row) => {
      const [name = '', , , , , stage = '', , tags = ''] = [...row.children].map(
        (cell) => (cell as HTMLElement).innerText,
      );
      return `${name.split('\n')[0]}: ${stage}: ${tags.split('\n')[0]?.split(', ').toSorted().join(', ')}`;
    }),
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

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

const AS_SAVED = ['Maya Lind: Found: bread, vegan', 'Otto Builds: Found: berlin, bread'];

it('Tags and stages are renamed, merged and deleted by keys, everywhere, and Ctrl+Z brings all back', async () => {
  const profile = profileFolder();
  let yardstick = await startYardstick(profile);
  try {
    const instagram = site(await instagramPages({ embedsData: true }));
    await save(yardstick, instagram, 'otto.builds', '8,733', 'bread, berlin,');
    await save(yardstick, instagram, 'maya.bakes', '16,476', 'bread, vegan,');
    let page = await yardstick.ownPage('shortlist.html');
    await showsRows(page, AS_SAVED);

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
    await showsRows(page, ['Maya Lind: Found: Baking, vegan', 'Otto Builds: Found: Baking, berlin']);
    expect(await focused(page)).toBe('Name of the tag Baking');

    // The name of another tag is an offer to merge.
    await tabTo(page, 'Name of the tag vegan');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Berlin', { delay: KEY_MS });
    await page.keyboard.press('Enter');
    await shows(page, 'There is already “berlin”. 1 profile gets the other tag instead.');
    await tabTo(page, 'Merge vegan now');
    await page.keyboard.press('Enter');
    await shows(page, 'Merged “vegan” into “berlin”.');
    await showsRows(page, ['Maya Lind: Found: Baking, berlin', 'Otto Builds: Found: Baking, berlin']);

    await tabTo(page, 'Delete Baking').catch(async () => (await named(page, 'Delete Baking')).focus());
    await page.keyboard.press('Enter');
    await shows(page, 'Takes the tag off 2 profiles.');
    await tabTo(page, 'Delete Baking now');
    await page.keyboard.press('Enter');
    await shows(page, 'Deleted the tag “Baking”.');
    await showsRows(page, ['Maya Lind: Found: berlin', 'Otto Builds: Found: berlin']);

    for (const _ of ['deleting', 'merging', 'renaming']) {
      await undo(page);
      await shows(page, `Undid ${_}`);
    }
    await showsRows(page, AS_SAVED);

    // An own stage, above all others, and the popup offers it.
    await press(page, 'Stages');
    await shows(page, 'New profiles start in the first stage.');
    await (await page.waitForSelector('::-p-aria([name="New stage"][role="textbox"])'))?.click();
    await page.keyboard.type('Contract sent', { delay: KEY_MS });
    await page.keyboard.press('Enter');
    await shows(page, 'Added the stage “Contract sent”.');
    await (await named(page, 'Move Contract sent up')).focus();
    await page.keyboard.press('Enter');
    await shows(page, 'Moved “Contract sent” up.');
    expect(await focused(page)).toBe('Move Contract sent up');
    const popup = await yardstick.popupOver(await yardstick.open(instagram, profileAt('maya.bakes')));
    const picker = await popup.locator('::-p-aria([name="Stage"][role="combobox"])').waitHandle();
    await picker.focus();
    await popup.keyboard.type('Contr', { delay: KEY_MS });
    await popup.keyboard.press('Enter').catch(() => undefined);
    await shows(popup, 'Contract sent.');
    await popup.close();
    await page.bringToFront();
    await showsRows(page, ['Maya Lind: Contract sent: bread, vegan', 'Otto Builds: Found: berlin, bread']);

    // All of it is there after a restart, and can still be undone.
    await yardstick.close({ keepProfile: true });
    yardstick = await startYardstick(profile);
    page = await yardstick.ownPage('shortlist.html');
    await showsRows(page, ['Maya Lind: Contract sent: bread, vegan', 'Otto Builds: Found: berlin, bread']);
    await undo(page);
    await shows(page, 'Undid the stage of @maya.bakes.');
    await undo(page);
    await shows(page, 'Undid moving the stage “Contract sent”.');
    await undo(page);
    await shows(page, 'Undid adding the stage “Contract sent”.');
    await showsRows(page, AS_SAVED);
  } finally {
    await yardstick.close();
  }
}, 120_000);
