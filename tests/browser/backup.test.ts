import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows, textOf, type } from '../../scripts/browser/screen';
import { until } from '../set-up/eventually';
import { deleteDownloads, downloaded, downloadedName } from './harness/downloads';
import { profileFolder } from './harness/profile-folder';
import { fillShortlist } from './harness/seed';
import { startYardstick, type Yardstick } from './harness/yardstick';

const KEY_MS = 15;
const PROFILES = 12;
const ALL_SHOWN = `${PROFILES} of ${PROFILES}`;

const profile = profileFolder();
let yardstick: Yardstick;
beforeAll(async () => {
  yardstick = await startYardstick(profile);
});
afterAll(() => yardstick.close());

// All tests, and one that is tried again, begin with one workspace and no files.
beforeEach(async () => {
  deleteDownloads(profile.downloads);
  const seeding = await yardstick.ownPage('icon/16.png');
  for (const open of await yardstick.browser.pages())
    if (open !== seeding && open.url().startsWith('chrome-extension:')) await open.close();
  await seeding.evaluate(deleteDatabases);
  await seeding.close();
  await fillShortlist(yardstick, PROFILES, 3);
});

async function kill(): Promise<void> {
  const gone = new Promise((resolve) => yardstick.browser.once('disconnected', resolve));
  yardstick.browser.process()?.kill('SIGKILL');
  await gone;
  yardstick.recorder.close();
}

/** Wide enough that no action of the header is folded into a menu, also with two workspaces. */
async function openList(): Promise<Page> {
  const page = await yardstick.ownPage('shortlist.html');
  await page.setViewport({ width: 1_600, height: 900 });
  return page;
}

async function backUp(page: Page): Promise<string> {
  await press(page, 'Backup');
  await shows(page, 'This workspace has no backup yet.');
  await press(page, 'Back up now');
  await shows(page, `Backed up ${PROFILES} profiles.`);
  await shows(page, 'No changes since.');
  return downloaded(profile.downloads, /\.yardstick$/);
}

async function choose(page: Page, file: string): Promise<void> {
  const field = await page.locator('[role="dialog"] input[type="file"]').waitHandle();
  // By a click, as a person does: without one the browser is silent about a file that was chosen before.
  const [chooser] = await Promise.all([page.waitForFileChooser(), (field as ElementHandle).click()]);
  await chooser.accept([file]);
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = await page.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();
  await field.evaluate((one) => one instanceof HTMLInputElement && one.select());
  await field.type(text, { delay: KEY_MS });
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).toSorted());

const names = (page: Page) =>
  page.$$eval('tbody[data-id] [data-part="name"] a', (all) => all.map((a) => a.textContent).toSorted());

describe('A backup', () => {
  it('is restored as a new workspace, and a damaged one changes nothing', async () => {
    const page = await openList();
    await shows(page, ALL_SHOWN);
    const before = await names(page);
    const file = await backUp(page);

    const bytes = readFileSync(file);
    const cut = join(profile.downloads, 'cut.yardstick');
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    await choose(page, cut);
    await shows(
      page,
      'This backup is damaged or incomplete. Nothing was changed. Choose another copy of the file.',
    );
    writeFileSync(cut, 'platform,handle\ninstagram,maya.bakes\n');
    await choose(page, cut);
    await shows(page, 'This file is not a Yardstick backup.');

    await choose(page, file);
    await shows(page, 'Backup of “Main”');
    await shows(page, `In it: ${PROFILES} profiles`);
    await press(page, 'Restore as a new workspace');
    // Another workspace has the name already.
    expect(await databases(page)).toEqual(['yardstick', 'yardstick-settings']);
    await typeInto(page, 'Name of the new workspace', 'Copy');
    await page.keyboard.press('Enter');
    await shows(page, 'The workspace “Copy” is now open.');
    await shows(page, ALL_SHOWN);
    expect(await names(page)).toEqual(before);
    expect((await databases(page)).length).toBe(3);
  });

  it('takes the place of a workspace after its name was typed, in every window', async () => {
    const page = await openList();
    await shows(page, ALL_SHOWN);
    const file = await backUp(page);
    await page.keyboard.press('Escape');
    const other = await yardstick.browser.newPage({ type: 'window' });
    await other.goto(page.url());
    await shows(other, ALL_SHOWN);
    // After the backup.
    await page.bringToFront();
    await page.locator('tbody[data-id] input[type="checkbox"]').click();
    await press(page, 'Remove');
    await shows(page, `${PROFILES - 1} of ${PROFILES - 1}`);

    await press(page, 'Backup');
    await shows(page, '1 change since.');
    await choose(page, file);
    await press(page, 'Replace this workspace');
    await shows(page, `This deletes everything in “Main” (${PROFILES - 1} profiles, 1 profile in the trash)`);
    await press(page, 'Replace workspace');
    await shows(page, 'Enter “Main” to confirm. Nothing is replaced yet.');
    await typeInto(page, 'Type Main to replace it', 'Main');
    await press(page, 'Replace workspace');
    for (const one of [page, other]) await shows(one, ALL_SHOWN);
    expect(await textOf(page)).not.toContain('Trash');
    // The database before it is gone, as soon as both windows have closed it.
    await until(async () => !(await databases(page)).includes('yardstick'));
    expect((await databases(page)).length).toBe(2);
  });

  it('that is killed while it is restored leaves the workspace as it was, and nothing else', async () => {
    let page = await openList();
    await shows(page, ALL_SHOWN);
    const file = await backUp(page);
    await choose(page, file);
    await press(page, 'Replace this workspace');
    await typeInto(page, 'Type Main to replace it', 'Main');
    await page.evaluate(stopHalfway);
    await press(page, 'Replace workspace');
    await shows(page, 'Restoring the backup');
    await until(async () => (await databases(page)).length === 3);
    await kill();
    yardstick = await startYardstick(profile);
    page = await openList();
    await shows(page, ALL_SHOWN);
    expect(await textOf(page)).not.toContain('Workspace:');
    // What was half restored is deleted.
    await until(async () => (await databases(page)).length === 2);
    expect(await databases(page)).toEqual(['yardstick', 'yardstick-settings']);
  });
});

describe('A colleague’s backup', () => {
  it('is merged after a preview, and Undo takes it back after a restart', async () => {
    let page = await openList();
    await shows(page, ALL_SHOWN);
    const mine = await backUp(page);
    // The colleague begins with it, removes nobody and writes a note.
    await choose(page, mine);
    await press(page, 'Restore as a new workspace');
    await typeInto(page, 'Name of the new workspace', 'Theirs');
    await page.keyboard.press('Enter');
    await shows(page, 'The workspace “Theirs” is now open.');
    await shows(page, ALL_SHOWN);
    await press(page, 'Edit');
    await type(page, 'Note', 'Asks 400 for a reel');
    await press(page, 'Done');
    await press(page, 'Backup');
    await shows(page, '1 change since.');
    await press(page, 'Back up now');
    await shows(page, 'No changes since.');
    const theirs = await downloaded(profile.downloads, /Theirs.*\.yardstick$/);
    await page.keyboard.press('Escape');
    await page.select('select', 'first');
    await shows(page, 'The workspace “Main” is now open.');
    await shows(page, ALL_SHOWN);
    expect(await textOf(page)).not.toContain('Asks 400');

    await press(page, 'Backup');
    await choose(page, theirs);
    await press(page, 'Merge into this workspace');
    await shows(page, '1 profile with changes from the backup');
    await shows(page, `${PROFILES - 1} profiles without changes`);
    await press(page, 'Cancel');
    // Nothing is left of the preview.
    await until(async () => (await databases(page)).length === 3);
    expect(await textOf(page)).not.toContain('Asks 400');
    await press(page, 'Merge into this workspace');
    await shows(page, '1 profile with changes from the backup');
    await press(page, 'Merge');
    // In the dialog: a toast is behind it, out of reach.
    await shows(page, 'Merged the backup: 1 profile added or changed.');
    await press(page, 'Undo the merge');
    await shows(page, 'Undid merging the backup.');
    await press(page, 'Done');
    await press(page, 'Merge into this workspace');
    await shows(page, '1 profile with changes from the backup');
    // A browser that is killed in the middle.
    await page.evaluate(stopAfterCommit);
    await press(page, 'Merge');
    await shows(page, 'Merging the backup');
    await until(() => page.evaluate(isStopped));
    await kill();
    yardstick = await startYardstick(profile);
    page = await openList();
    await shows(page, 'Merging a backup stopped after');
    await press(page, 'Undo the merge');
    await shows(page, 'Undid merging the backup.');
    await until(async () => !(await textOf(page)).includes('Merging a backup stopped after'));
    await until(async () => !(await textOf(page)).includes('Asks 400'));

    await press(page, 'Backup');
    await choose(page, theirs);
    await press(page, 'Merge into this workspace');
    await shows(page, '1 profile with changes from the backup');
    // A dialog that is closed in the middle.
    await page.evaluate(holdMerges);
    await press(page, 'Merge');
    await shows(page, 'Merging the backup');
    await page.keyboard.press('Escape');
    await page.evaluate(letMergesGoOn);
    await shows(page, 'Stopped. Nothing was merged.');
    expect(await textOf(page)).not.toContain('Asks 400');

    await press(page, 'Backup');
    await choose(page, theirs);
    await press(page, 'Merge into this workspace');
    await shows(page, '1 profile with changes from the backup');
    await press(page, 'Merge');
    await shows(page, 'Merged the backup: 1 profile added or changed.');
    await page.keyboard.press('Escape');
    await shows(page, 'Asks 400 for a reel');
    await page.close();
    page = await openList();
    await shows(page, 'Asks 400 for a reel');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await shows(page, 'Next to undo: merging a backup on');
    await shows(page, 'Asks 400 for a reel');
    await page.locator('::-p-aria([name="Undo"][role="button"])').click();
    await shows(page, 'Undid merging the backup.');
    await until(async () => !(await textOf(page)).includes('Asks 400'));
  });
});

describe('The budget and the exchange rates of a backup', () => {
  it('come with it into a browser without any, and replace others only if the user chooses them', async () => {
    let page = await openList();
    await shows(page, ALL_SHOWN);
    await press(page, 'Budget');
    await typeInto(page, 'Amount', '5000');
    await shows(page, 'Budget: €5,000');
    await press(page, 'Close');
    await page.evaluate(storeSetting, 'money', {
      ...{ dollarsPerUnit: { EUR: 1.1 }, modifiers: {} },
      enteredAtMs: { EUR: Date.UTC(2026, 2, 3, 12) },
    });
    await page.reload();
    await shows(page, 'Budget: €5,000');
    const file = await backUp(page);
    for (const key of ['money', 'budgets']) await page.evaluate(storeSetting, key, undefined);
    await page.close();

    page = await openList();
    await shows(page, ALL_SHOWN);
    expect(await textOf(page)).not.toContain('5,000');
    await press(page, 'Backup');
    await choose(page, file);
    await press(page, 'Restore as a new workspace');
    await shows(
      page,
      'exchange rates that are missing here and are added: 1 EUR = 1.1 USD (entered on Mar 3, 2026).',
    );
    await typeInto(page, 'Name of the new workspace', 'Copy');
    await page.keyboard.press('Enter');
    await shows(page, 'The workspace “Copy” is now open.');
    await shows(page, 'Budget: €5,000');

    // In two windows, with another budget by now.
    const other = await yardstick.browser.newPage({ type: 'window' });
    await other.goto(page.url());
    await shows(other, 'Budget: €5,000');
    await page.bringToFront();
    await press(page, 'Budget: €5,000');
    await typeInto(page, 'Amount', '4000');
    await shows(other, 'Budget: €4,000');
    await press(page, 'Close');
    await press(page, 'Backup');
    await choose(page, file);
    await press(page, 'Merge into this workspace');
    await shows(page, 'There is nothing new in the backup.');
    await shows(page, 'The budget differs. Here: €4,000. In the backup: €5,000.');
    await page.locator('::-p-aria([name="Use the budget of the backup"][role="checkbox"])').click();
    await press(page, 'Merge');
    await shows(page, 'Merged the backup.');
    await press(page, 'Done');
    await page.keyboard.press('Escape');
    for (const one of [page, other]) await shows(one, 'Budget: €5,000');
  });
});

describe('A settings file', () => {
  it('is imported after a preview, with the hash of the file, and taken back after the page was closed', async () => {
    let page = await yardstick.ownPage('options.html');
    const hash = await page
      .waitForSelector('fieldset code')
      .then((code) => code?.evaluate((one) => one.textContent));
    await press(page, 'Export settings');
    const name = await downloadedName(profile.downloads, /\.json$/);
    expect(name).toBe(`yardstick-settings-${hash}.json`);
    const file = join(profile.downloads, 'theirs.json');
    const text = readFileSync(join(profile.downloads, name), 'utf8');
    writeFileSync(file, text.replace('"sampleSize": 12', '"sampleSize": 20'));

    await press(page, 'Import settings');
    await choose(page, file);
    await shows(page, 'Posts in the sample: 12 → 20');
    await press(page, 'Import these settings');
    await shows(page, 'Imported the settings.');
    await until(async () => (await page.$eval('fieldset code', (code) => code.textContent)) !== hash);
    await page.close();

    page = await yardstick.ownPage('options.html');
    await press(page, 'Undo the import');
    await shows(page, 'The settings are as they were before the import.');
    await until(async () => (await page.$eval('fieldset code', (code) => code.textContent)) === hash);
  });
});

/** Runs in the page. Without a value, the setting is as if it had never been chosen. */
async function storeSetting(key: string, value: unknown): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('yardstick-settings');
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
  const transaction = db.transaction('settings', 'readwrite');
  const settings = transaction.objectStore('settings');
  if (value === undefined) settings.delete(key);
  else settings.put({ key, value });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
}

/** Runs in the page, when no other page is open. */
async function deleteDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases())
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name ?? '');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
}

interface Stopped {
  isStopped?: boolean;
  goOn?(): void;
}

/** Runs in the page. From now on, the page never hears that a commit is on the disk, so nothing comes after it. */
function stopAfterCommit(): void {
  const stopped = globalThis as Stopped;
  const commit = IDBTransaction.prototype.commit;
  IDBTransaction.prototype.commit = function commitOnly(this: IDBTransaction) {
    const onComplete = (event: Event) => {
      if (event.target !== this) return;
      event.stopImmediatePropagation();
      stopped.isStopped = true;
    };
    this.db.addEventListener('complete', onComplete, { capture: true });
    commit.call(this);
  };
}

const isStopped = (): boolean => (globalThis as Stopped).isStopped === true;

/** Runs in the page. Imports and merges wait from now on, as for those of another window. */
function holdMerges(): void {
  void navigator.locks.request('import:yardstick', () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    (globalThis as Stopped).goOn = resolve;
    return promise;
  });
}

const letMergesGoOn = (): void => (globalThis as Stopped).goOn?.();

/** Runs in the page. From now on, unpacking gives all but the end of what it has and then waits for ever. */
function stopHalfway(): void {
  const pipe = ReadableStream.prototype.pipeThrough;
  // However the browser cuts the file into parts, all but its last bytes arrive.
  const END_BYTES = 100;
  let held = new Uint8Array();
  const half: Transformer<Uint8Array, Uint8Array> = {
    transform(part, controller) {
      const bytes = new Uint8Array(held.length + part.length);
      bytes.set(held);
      bytes.set(part, held.length);
      const end = Math.max(0, bytes.length - END_BYTES);
      if (end > 0) controller.enqueue(bytes.slice(0, end));
      held = bytes.slice(end);
    },
    flush: () => new Promise(() => undefined),
  };
  ReadableStream.prototype.pipeThrough = function pipeHalf(this: ReadableStream, pair, options) {
    const whole = pipe.call(this, pair, options);
    return pipe.call(whole, new TransformStream(half)) as ReadableStream;
  } as typeof pipe;
}
