import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { press, shows, textOf, type } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { type ProfileFolder, profileFolder } from './harness/profile-folder';
import { noteOf } from './harness/tags';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

let profile: ProfileFolder;
let yardstick: Yardstick;
// A browser of its own, because a second attempt must find nothing saved.
beforeEach(async () => {
  profile = profileFolder();
  yardstick = await startYardstick(profile);
});
afterEach(() => yardstick.close());

/** Threads as it is while a handle belongs to an account. */
const open = (handle: string, id: string, followers = 5_120): Promise<Page> =>
  yardstick.open(
    threadsPages([{ handle, id, name: `Name of ${handle}`, followers, likes: [40, 55, 38] }]),
    threadsAt(handle),
  );

async function save(handle: string, id: string, note: string): Promise<void> {
  const popup = await yardstick.popupOver(await open(handle, id));
  await shows(popup, '5,120');
  await type(popup, 'Note', note);
  await press(popup, 'Save to shortlist');
  await shows(popup, `Saved @${handle} to your shortlist.`);
  await popup.close();
}

async function restart(): Promise<void> {
  await yardstick.close({ keepProfile: true });
  yardstick = await startYardstick(profile);
}

async function list(rows: string): Promise<Page> {
  const page = await yardstick.ownPage('shortlist.html');
  await shows(page, rows);
  return page;
}

it('A saved account with a new handle is recognised everywhere, also after a restart, until Undo', async () => {
  await save('maya.bakes', '77', 'Warm tone');
  const tab = await open('maya.daily', '77');
  const popup = await yardstick.popupOver(tab);
  await shows(popup, 'was @maya.bakes');
  await expect.poll(() => noteOf(popup)).toBe('Warm tone');
  await shows(popup, '@maya.bakes is now @maya.daily.');
  await popup.close();
  const panel = await yardstick.panelBeside(tab);
  await shows(panel, 'was @maya.bakes');

  await restart();
  const page = await list('1 of 1');
  await shows(page, '@maya.daily');
  await shows(page, 'was @maya.bakes');
  await shows(page, 'Name of maya.daily');
  expect(await textOf(page)).not.toContain('Name of maya.bakes');
  for (const handle of ['maya.bakes', 'maya.daily']) {
    const field = await page.locator('input[type="search"]').waitHandle();
    await field.click({ count: 3 });
    await page.keyboard.type(handle, { delay: 20 });
    await shows(page, '1 of 1');
  }
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await shows(page, 'Undid the new handle. The profile is @maya.bakes again.');
  // The same page does not rename it again.
  const again = await yardstick.popupOver(await open('maya.daily', '77'));
  await shows(again, 'Saved');
  await until(async () => (await noteOf(again)) === 'Warm tone');
  expect(await textOf(again)).not.toContain('was @');
  await again.close();
});

it('The posts of an account never count for another one that takes over its handle in the same session', async () => {
  const person = { handle: 'noor.runs', likes: [40, 55, 38] };
  const popup = await yardstick.popupOver(await open(person.handle, '5'));
  await shows(popup, '3 of 6 posts measured');
  await popup.close();
  const successor = threadsPages([{ ...person, id: '6', followers: 900, likes: [7] }]);
  const later = await yardstick.popupOver(await yardstick.open(successor, threadsAt(person.handle)));
  await shows(later, '900');
  await shows(later, '1 of 6 posts measured');
  await later.close();
});

it('A saved handle that another account has now is asked about, and both are kept', async () => {
  await save('noor.runs', '5', 'Runs far');
  const tab = await open('noor.runs', '6', 88_000);
  const popup = await yardstick.popupOver(tab);
  await shows(popup, '@noor.runs now belongs to another account. Is this the same person as @noor.runs');
  expect(await noteOf(popup)).toBe('');
  await press(popup, 'Same person');
  await until(async () => (await noteOf(popup)) === 'Runs far');
  await press(popup, 'Undo');
  await shows(popup, 'Someone else');
  await press(popup, 'Someone else');
  await until(async () => !(await textOf(popup)).includes('Same person'));
  await press(popup, 'Save to shortlist');
  await shows(popup, 'Saved @noor.runs to your shortlist.');
  await popup.close();

  await restart();
  const page = await list('2 of 2');
  await shows(page, 'Runs far');
  const again = await yardstick.popupOver(await open('noor.runs', '6', 88_000));
  await shows(again, 'Saved');
  expect(await textOf(again)).not.toContain('Same person');
  await again.close();
});
