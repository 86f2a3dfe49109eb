import { Dexie } from 'dexie';
import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { settingsDatabase } from '../../lib/settings/settings-database';

// Dexie looks for IndexedDB when it is loaded, which may be before the fake one is installed.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

beforeEach(async () => {
  const { settings } = await settingsDatabase();
  await settings.filter(({ key }) => key !== 'moved-from-local').delete();
});
