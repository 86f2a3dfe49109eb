import type { Page } from 'puppeteer-core';
import { press, shows } from '../../../scripts/browser/screen';
import { deleteDownloads } from './downloads';
import { KEY_MS } from './queue-keys';

/** Writes links into the queue of the shortlist page, letter by letter, and adds them. */
export async function addToQueue(
  list: Page,
  lines: readonly string[],
  found: string | readonly string[],
  button: string,
): Promise<void> {
  await list.bringToFront();
  const isOpen = await list.evaluate(() => document.querySelector('[data-part="queue-sheet"]') !== null);
  if (!isOpen) await press(list, 'Queue');
  await shows(list, 'Add profiles');
  const text = await list.locator('::-p-aria([name="Links or handles"][role="textbox"])').waitHandle();
  await text.evaluate((one) => (one as HTMLTextAreaElement).select());
  await text.type(lines.join('\n'), { delay: 2 });
  for (const words of [found].flat()) await shows(list, words);
  await press(list, button);
}

/** Chooses the least time between two profiles that a user can. The sheet is open. */
export async function chooseShortestGap(list: Page): Promise<void> {
  const gap = await list.locator('::-p-aria([name="Seconds between two profiles, at least"])').waitHandle();
  await gap.evaluate((one) => (one as HTMLInputElement).select());
  await gap.type('2', { delay: KEY_MS });
}

/** Writes that a window has a profile of the queue open. */
export async function openedBy(list: Page, handle: string, window: string): Promise<void> {
  await list.evaluate(
    async (wanted, name) => {
      const open = indexedDB.open('yardstick');
      const db = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const change = db.transaction('queue', 'readwrite');
      const rows = change.objectStore('queue').getAll();
      rows.onsuccess = () => {
        const row = rows.result.find((one) => one.handle === wanted);
        change.objectStore('queue').put({ ...row, openedBy: name });
      };
      await new Promise((done) => {
        change.oncomplete = done;
      });
      db.close();
    },
    handle,
    window,
  );
}

/** Empties the queue and the shortlist, so that a test that is tried again begins with none. */
export async function emptyQueue(list: Page, downloads: string): Promise<void> {
  await list.evaluate(async () => {
    const open = indexedDB.open('yardstick');
    // A database that the page has not made yet has nothing to delete. Made here, it would have no tables.
    open.onupgradeneeded = () => open.transaction?.abort();
    const db = await new Promise<IDBDatabase | null>((done) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => done(null);
    });
    if (db === null) return;
    // The device keeps its name.
    const stores = [...db.objectStoreNames].filter((name) => name !== 'meta');
    const change = db.transaction(stores, 'readwrite');
    for (const name of stores) change.objectStore(name).clear();
    await new Promise((done) => {
      change.oncomplete = done;
    });
    db.close();
  });
  deleteDownloads(downloads);
  await list.reload();
}
