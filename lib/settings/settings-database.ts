import { Dexie, RangeSet, rangesOverlap } from 'dexie';
import { browser } from 'wxt/browser';
import { moveFromLocal, type SettingsDatabase } from './move-from-local';

const NAME = 'yardstick-settings';
/** Under this name Dexie tells every extension page of changes in the table, wherever they were made. */
const TABLE_PART = `idb://${NAME}/settings/`;

let opened: { db: SettingsDatabase; ready: Promise<SettingsDatabase> } | null = null;

/**
 * Settings are in a database of the extension's own and not in `storage.local`: content scripts can write there, and
 * Firefox cannot close it. A script taken over by a page could then choose the tables that judge.
 */
export function settingsDatabase(): Promise<SettingsDatabase> {
  if (opened === null) {
    const db = new Dexie(NAME, { chromeTransactionDurability: 'strict' }) as SettingsDatabase;
    db.version(1).stores({ settings: 'key' });
    const ready = moveFromLocal(db).then(() => db);
    opened = { db, ready };
    // Retried next time: the browser may have been short of storage only briefly.
    ready.catch(() => {
      opened = null;
      db.close();
    });
  }
  return opened.ready;
}

/**
 * Takes over the settings of an earlier version as soon as this one is installed. Waiting until a screen opens would give
 * scripts time to write false settings where the browser leaves `storage.local` open (Firefox).
 */
export function moveWhenInstalled(): void {
  // The first screen retries whatever fails here.
  browser.runtime.onInstalled.addListener(() => void settingsDatabase().catch(() => undefined));
}

/** A setting to store; without a value it is deleted. */
export interface SettingChange {
  key: string;
  value?: unknown;
}

/**
 * Stores all changes or none, even if the page closes right after. The commit is requested together with the writes: an
 * automatic commit waits until the page has been notified of each write, and the browser rolls everything back if the
 * page has closed by then (Chromium 156: two in five clicks followed by leaving the page). Returns the previous values, in
 * the order of the changes.
 */
export async function storeSettings(changes: readonly SettingChange[]): Promise<unknown[]> {
  const { settings } = await settingsDatabase();
  const replaced = await settings.db.transaction('rw', settings, ({ idbtrans }) => {
    const reading = changes.map(({ key }) => settings.get(key));
    const writing = changes.map(({ key, value }) =>
      value === undefined ? settings.delete(key) : settings.put({ key, value }),
    );
    idbtrans.commit();
    return Promise.all(writing).then(() => Promise.all(reading));
  });
  return replaced.map((before) => before?.value);
}

/** Changes a setting by what is stored at that moment. */
export async function amendSetting(key: string, change: (stored: unknown) => unknown): Promise<void> {
  const { settings } = await settingsDatabase();
  await settings.db.transaction('rw', settings, async () => {
    const value = change((await settings.get(key))?.value);
    await settings.put({ key, value });
  });
}

/** Calls back after every change of the setting, from whichever page, for as long as this page lives. */
export function onSettingChanged(key: string, changed: () => void): void {
  const own = new RangeSet(key);
  Dexie.on('storagemutated', (parts: Record<string, unknown>) => {
    const touched = parts[TABLE_PART];
    if (touched && rangesOverlap(touched as RangeSet, own)) changed();
  });
}
