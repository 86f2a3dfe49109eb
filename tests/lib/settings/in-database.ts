import { vi } from 'vitest';
import { settingsDatabase } from '../../../lib/settings/settings-database';

/** Puts something into the settings as a version with other ideas would have. */
export async function storeSetting(key: string, value: unknown): Promise<void> {
  await (await settingsDatabase()).settings.put({ key, value });
}

/** Every stored setting, by its key. */
export async function storedSettings(): Promise<Record<string, unknown>> {
  const stored = await (await settingsDatabase()).settings.toArray();
  return Object.fromEntries(stored.map(({ key, value }) => [key, value]));
}

/** From now on the browser refuses to store a setting, until the mock is restored. */
export async function refuseSettings() {
  return vi.spyOn((await settingsDatabase()).settings, 'put').mockRejectedValue(new Error('full'));
}
