import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows, textOf, type } from '../../scripts/browser/screen';
import version2 from '../lib/store/version-2.json' with { type: 'json' };
import { until } from '../set-up/eventually';
import { startFirefox } from './harness/firefox';
import { profileFolder } from './harness/profile-folder';
import { threadsAt, threadsPages } from './harness/threads-pages';
import { startYardstick, type Yardstick } from './harness/yardstick';

const NEWER = 990;
/** A draft is in the database this long after the last key at the latest. */
const DRAFT_MS = 300;
const KEY_MS = 15;
const FEE = '::-p-aria([name="Fee for one post"][role="textbox"])';
const NOTE = '::-p-aria([name="Note"][role="textbox"])';
/** A file of the extension's that is no screen: nothing opens the shortlist there. */
const NO_SCREEN = '/icon/96.png';

interface Opened {
  ownPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

async function chromium(): Promise<Opened> {
  const yardstick = await startYardstick();
  return { ownPage: (path) => yardstick.ownPage(path.slice(1)), close: () => yardstick.close() };
}

/** Puts a database as version 2 left it there, and keeps its connection open as a page of that version would. */
async function openVersion2(page: Page): Promise<void> {
  await page.evaluate(async (old) => {
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('yardstick');
      deleting.onsuccess = resolve;
      deleting.onerror = () => reject(deleting.error);
    });
    const opening = indexedDB.open('yardstick', 10 * old.version);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const candidates = db.createObjectStore('candidates', { keyPath: 'id' });
      for (const name of ['platform', 'stage', 'savedAtMs', 'updatedAtMs'])
        candidates.createIndex(name, name);
      for (const name of ['tags', 'lists']) candidates.createIndex(name, name, { multiEntry: true });
      const snapshots = db.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
      snapshots.createIndex('[candidateId+takenAtMs]', ['candidateId', 'takenAtMs']);
      db.createObjectStore('marks', { keyPath: 'name' });
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    db.onversionchange = () => db.close();
    const writing = db.transaction(['candidates', 'snapshots', 'marks'], 'readwrite');
    for (const [table, rows] of Object.entries(old.rows)) {
      for (const row of rows) writing.objectStore(table).add(row);
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
  }, version2);
}

/** Takes the shortlist over as a newer version would. False where a page holds on to it. */
const takeOver = (page: Page) =>
  page.evaluate(
    (version, patienceMs) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('yardstick', version);
        opening.onsuccess = () => {
          opening.result.close();
          resolve(true);
        };
        opening.onerror = () => resolve(false);
        // A page that is still writing lets go when it has ended.
        opening.onblocked = () => setTimeout(() => resolve(false), patienceMs);
      }),
    NEWER,
    20_000,
  );

async function edit(page: Page, note: string): Promise<void> {
  await page.bringToFront();
  await press(page, 'Edit');
  await type(page, 'Note', note);
}

/** A section stays as it was left, also by a test that is tried again. */
async function openTrash(page: Page): Promise<void> {
  await shows(page, 'Trash');
  // The toast is where the section is.
  await press(page, 'Close');
  await until(async () => !(await textOf(page)).includes('Removed @'));
  if (!(await textOf(page)).includes('deleted on')) await press(page, 'Trash');
  await shows(page, 'deleted on');
}

async function done(page: Page): Promise<void> {
  await page.bringToFront();
  await press(page, 'Done');
}

describe.each([
  ['Chromium', chromium],
  ['Firefox', startFirefox],
])('The shortlist in %s', (_browser, start) => {
  let opened: Opened;
  let pages: Page[] = [];
  beforeAll(async () => {
    opened = await start();
  });
  beforeEach(async () => openVersion2(await ownPage(NO_SCREEN)));
  // A test that is tried again finds the browser as the first one did.
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
  });
  afterAll(() => opened.close());

  async function ownPage(path: string): Promise<Page> {
    const page = await opened.ownPage(path);
    pages.push(page);
    await page.bringToFront();
    return page;
  }

  it('is there after an update, though a page of the earlier version is still open', async () => {
    const list = await ownPage('/shortlist.html');
    await shows(list, '2 of 2');
    await shows(list, 'Warm tone, answers comments.');
    await shows(list, '€400');
  });

  it('keeps what two windows write into one note at the same time', async () => {
    const windows = [await ownPage('/shortlist.html'), await ownPage('/shortlist.html')] as const;
    for (const page of windows) {
      // A window behind another one draws nothing.
      await page.bringToFront();
      await shows(page, '2 of 2');
    }
    await edit(windows[0], 'Left hand. ');
    await edit(windows[1], 'Right hand. ');
    for (const page of windows) await done(page);
    for (const page of windows) {
      await page.bringToFront();
      await shows(page, 'Left hand.');
      await shows(page, 'Right hand.');
    }
  });

  it('keeps a removed profile in the trash, and erases it only when asked twice', async () => {
    const list = await ownPage('/shortlist.html');
    await shows(list, '2 of 2');
    await press(list, 'Remove');
    await shows(list, '1 of 1');
    await openTrash(list);
    await press(list, 'Erase');
    await shows(list, 'This cannot be undone.');
    await press(list, 'Cancel');
    await press(list, 'Restore');
    await shows(list, '2 of 2');
    await press(list, 'Remove');
    await shows(list, '1 of 1');
    await openTrash(list);
    await press(list, 'Erase');
    await press(list, 'Erase for good');
    await shows(list, 'Erased @');
    await expect.poll(() => list.$('section[aria-label="Trash"]')).toBeNull();
    // The removal of the erased profile is gone from the history, and what is before it concerns another one.
    await list.keyboard.down('Control');
    await list.keyboard.press('z');
    await list.keyboard.up('Control');
    await shows(list, 'Nothing was undone: what you erased cannot be brought back.');
    await shows(list, '1 of 1');
  });

  it('is let go by an open window when a newer version takes over, and the window says so', async () => {
    const list = await ownPage('/shortlist.html');
    await shows(list, '2 of 2');
    expect(await takeOver(await ownPage(NO_SCREEN))).toBe(true);
    await list.bringToFront();
    await shows(list, 'A newer version of Yardstick now uses the shortlist.');
    await press(list, 'Remove');
    await shows(list, 'This shortlist was written by a newer version of Yardstick.');
    const later = await ownPage('/shortlist.html');
    await shows(later, 'This shortlist was written by a newer version of Yardstick.');
    await shows(later, 'Update Yardstick, then try again.');
  });
});

describe('A browser that is killed', () => {
  const profile = profileFolder();
  let yardstick: Yardstick;
  beforeEach(async () => {
    yardstick = await startYardstick(profile);
  });
  afterEach(() => yardstick.close({ keepProfile: true }));
  afterAll(() => profile.remove());

  async function kill(): Promise<void> {
    const gone = new Promise((resolve) => yardstick.browser.once('disconnected', resolve));
    yardstick.browser.process()?.kill('SIGKILL');
    await gone;
    yardstick.recorder.close();
  }

  it('offers what was typed in the popup until a moment before', async () => {
    const handle = 'noor.runs';
    const pages = threadsPages([{ handle, followers: 10_000, likes: [500, 500, 500, 500, 500, 500] }]);
    const popup = await yardstick.popupOver(await yardstick.open(pages, threadsAt(handle)));
    await shows(popup, '10,000');
    const field = await popup.locator(NOTE).waitHandle();
    await field.type('Asks 400 for a reel', { delay: KEY_MS });
    await new Promise((resolve) => setTimeout(resolve, DRAFT_MS));
    await kill();

    yardstick = await startYardstick(profile);
    const again = await yardstick.popupOver(await yardstick.open(pages, threadsAt(handle)));
    await again.waitForFunction(() => document.querySelector('textarea')?.value === 'Asks 400 for a reel');
  });

  it('offers the fee that was typed before the profile was saved, and saves it with the profile', async () => {
    // Nobody knows this account yet, also in a second attempt in the same profile folder.
    const handle = `noor${Date.now()}`;
    const pages = threadsPages([{ handle, followers: 10_000, likes: [500, 500, 500, 500, 500, 500] }]);
    const panel = await yardstick.panelBeside(await yardstick.open(pages, threadsAt(handle)));
    await shows(panel, '10,000');
    if (!(await panel.$(FEE))) await press(panel, 'Money');
    const field = await panel.locator(FEE).waitHandle();
    await field.type('400', { delay: KEY_MS });
    await new Promise((resolve) => setTimeout(resolve, DRAFT_MS));
    await kill();

    yardstick = await startYardstick(profile);
    const again = await yardstick.panelBeside(await yardstick.open(pages, threadsAt(handle)));
    await again.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === '400'),
    );
    await press(again, 'Save to shortlist');
    await shows(again, 'The fee is saved with this profile.');
    await again.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === '400'),
    );
  });

  it('brings the last change with it, and Control and Z takes it back', async () => {
    await openVersion2(await yardstick.ownPage(NO_SCREEN.slice(1)));
    const list = await yardstick.ownPage('shortlist.html');
    await shows(list, '2 of 2');
    await press(list, 'Remove');
    await shows(list, 'Removed @Maya.Bakes.');
    await kill();

    yardstick = await startYardstick(profile);
    const again = await yardstick.ownPage('shortlist.html');
    await shows(again, '1 of 1');
    expect(await textOf(again)).not.toContain('Maya.Bakes');
    await again.bringToFront();
    await again.keyboard.down('Control');
    await again.keyboard.press('z');
    await again.keyboard.up('Control');
    await shows(again, 'Put @Maya.Bakes back on the shortlist.');
    await shows(again, '2 of 2');
    await shows(again, 'Warm tone, answers comments.');
  });
});
