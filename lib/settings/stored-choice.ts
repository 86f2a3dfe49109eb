import { done, failed, type Outcome } from '../model/outcome';
import type { z } from '../schemas/zod';
import { onSettingChanged, type SettingsTable, settingsDatabase } from './settings-database';

/** One choice of the user's. Reading never writes; a stored value that makes no sense counts as none. */
export interface StoredChoice<Value> {
  fallback: Value;
  read(): Promise<Value>;
  write(value: Value): Promise<Outcome<Value>>;
  /** Back to the fallback, also to a better one that a later version brings. */
  reset(): Promise<Outcome<Value>>;
  /** Calls back after every change, from whichever page; gives the function that ends it. */
  watch(changed: (value: Value) => void): () => void;
}

/** `key` is stored, so it never changes; a changed meaning takes a new key. */
export function storedChoice<Value>(
  key: string,
  schema: z.ZodType<Value>,
  fallback: Value,
): StoredChoice<Value> {
  const read = async () => {
    try {
      const stored = await (await settingsDatabase()).settings.get(key);
      return schema.safeParse(stored?.value).data ?? fallback;
    } catch {
      return fallback;
    }
  };
  // Who watches in this page hears at once, so that a second change builds on the first; who watches in another, from the
  // database. What is read from there meanwhile waits for the change.
  const watching = new Set<(value: Value) => void>();
  const tellAll = (value: Value) => {
    for (const tell of [...watching]) tell(value);
  };
  const store = (value: Value, change: (settings: SettingsTable) => Promise<unknown>) =>
    kept(value, async () => {
      const changing = change((await settingsDatabase()).settings);
      tellAll(value);
      await changing.catch(async (refusal) => {
        tellAll(await read());
        throw refusal;
      });
    });
  return {
    fallback,
    read,
    write: (value) => store(value, (settings) => settings.put({ key, value })),
    reset: () => store(fallback, (settings) => settings.delete(key)),
    watch: (changed) => {
      let told: string | null = null;
      const tell = (value: Value) => {
        const text = JSON.stringify(value);
        if (watching.has(tell) && text !== told) changed(value);
        told = text;
      };
      watching.add(tell);
      const end = onSettingChanged(key, () => void read().then(tell));
      return () => {
        watching.delete(tell);
        end();
      };
    },
  };
}

async function kept<Value>(value: Value, store: () => Promise<void>): Promise<Outcome<Value>> {
  try {
    await store();
    return done(value);
  } catch {
    return failed(
      'The browser did not store this choice.',
      'The choice before it still holds; your shortlist is untouched.',
      'Try again; if it persists, restart the browser.',
    );
  }
}
