import type { Dexie, Table } from 'dexie';
import { browser } from 'wxt/browser';

/** One stored setting; its reader validates the value. */
interface SettingRow {
  key: string;
  value: unknown;
}

export type SettingsDatabase = Dexie & { settings: Table<SettingRow, string> };

/** Every setting that was ever in `storage.local`, up to version 0.1.0. */
const KEYS = [
  'tiers',
  'sample-size',
  'least-posts',
  'within-days',
  'average',
  'leave-out',
  'headline',
  'kind-formulas',
  'comparison',
  'own-tables',
  'money',
  'currency',
  'copy-headers',
  'briefs',
  'active-brief',
];

/** Marks the migration as done; anything that appears in `storage.local` later does not come from a screen. */
const MOVED = 'moved-from-local';

/** Takes over the settings of an earlier version, once. The old copies are deleted only after the new ones are stored. */
export async function moveFromLocal(db: SettingsDatabase): Promise<void> {
  if (await db.settings.get(MOVED)) return;
  const earlier = await browser.storage.local.get(KEYS);
  await db.transaction('rw', db.settings, async () => {
    // Two pages may open at once; the first has moved everything.
    if (await db.settings.get(MOVED)) return;
    const chosen = Object.entries(earlier).filter(([, value]) => value !== undefined);
    await db.settings.bulkPut(chosen.map(([key, value]) => ({ key, value })));
    await db.settings.put({ key: MOVED, value: true });
  });
  await browser.storage.local.remove(KEYS);
}
