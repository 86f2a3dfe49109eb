import { browser } from 'wxt/browser';
import type { ConfirmedNumber } from '../evaluation/drift/drift';
import { z } from '../model/schemas/zod';

/** In the session's storage, like the samples: these are about profiles that may not be saved. */
const KEY = 'confirmed-numbers';
const MAX_ACCOUNTS = 100;

const confirmedSchema: z.ZodType<ConfirmedNumber> = z.object({
  code: z.enum(['far-from-last', 'all-the-same', 'all-zero']),
  of: z.enum(['profile', 'posts']),
  count: z.enum(['followers', 'following', 'posts', 'likes', 'comments', 'views', 'shares', 'saves']),
  now: z.number().nonnegative(),
});
const storedSchema = z.record(z.string(), z.array(confirmedSchema));

/** By account key, the doubted numbers that the user has confirmed in this browser session. */
export type ConfirmedNumbers = z.infer<typeof storedSchema>;

export async function readConfirmed(): Promise<ConfirmedNumbers> {
  const stored = await browser.storage.session.get(KEY).catch(() => ({}));
  return storedSchema.safeParse((stored as Record<string, unknown>)[KEY]).data ?? {};
}

export async function confirmNumber(account: string, confirmed: ConfirmedNumber): Promise<void> {
  const { [account]: before = [], ...others } = await readConfirmed();
  const kept = before.filter(
    ({ code, of, count }) => code !== confirmed.code || of !== confirmed.of || count !== confirmed.count,
  );
  const newest = Object.entries(others).slice(1 - MAX_ACCOUNTS);
  await browser.storage.session.set({
    [KEY]: { ...Object.fromEntries(newest), [account]: [...kept, confirmed] },
  });
}

/** Calls back after a change from any page. Returns a function that stops it. */
export function onConfirmed(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
