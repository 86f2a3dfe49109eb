import { storage } from 'wxt/utils/storage';
import { done, failed, type Outcome } from '../model/outcome';
import type { z } from '../schemas/zod';

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
  const item = storage.defineItem<unknown>(`local:${key}`);
  const checked = (stored: unknown) => schema.safeParse(stored).data ?? fallback;
  return {
    fallback,
    read: async () => {
      try {
        return checked(await item.getValue());
      } catch {
        return fallback;
      }
    },
    write: (value) => kept(value, () => item.setValue(value)),
    reset: () => kept(fallback, () => item.removeValue()),
    watch: (changed) => item.watch((stored) => changed(checked(stored))),
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
