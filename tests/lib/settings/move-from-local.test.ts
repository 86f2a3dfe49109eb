import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { moveFromLocal, type SettingsDatabase } from '../../../lib/settings/move-from-local';

let db: SettingsDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = new Dexie('earlier') as SettingsDatabase;
  db.version(1).stores({ settings: 'key' });
});
afterEach(() => db.delete());

const local = () => fakeBrowser.storage.local.get(null);

describe('settings of a version that stored them in storage.local', () => {
  it('are migrated once and deleted there', async () => {
    await fakeBrowser.storage.local.set({ 'sample-size': 24, currency: 'EUR' });
    await moveFromLocal(db);
    expect((await db.settings.get('sample-size'))?.value).toBe(24);
    expect((await db.settings.get('currency'))?.value).toBe('EUR');
    expect(await local()).toEqual({});
  });

  it('are not migrated if a script writes there later', async () => {
    await moveFromLocal(db);
    await fakeBrowser.storage.local.set({ 'own-tables': ['forged'] });
    await moveFromLocal(db);
    expect(await db.settings.get('own-tables')).toBeUndefined();
  });

  it('are complete if two pages open at once', async () => {
    await fakeBrowser.storage.local.set({ 'sample-size': 24 });
    await Promise.all([moveFromLocal(db), moveFromLocal(db)]);
    expect((await db.settings.get('sample-size'))?.value).toBe(24);
  });
});
