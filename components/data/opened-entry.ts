import { browser } from 'wxt/browser';
import { z } from '../../lib/model/schemas/zod';
import { placeAt } from '../../lib/platforms/place-at';
import type { QueueEntry } from '../../lib/store/queue/queue-row';
import type { Arrival } from './tab-browser';

const KEY = 'queue-opened';
/** What the queue opened last in each tab, by the number of the tab. */
const openedSchema = z.record(z.string(), z.object({ entryId: z.string(), atMs: z.number() })).catch({});

const opened = async () => openedSchema.parse((await browser.storage.session.get(KEY))[KEY]);

/** Notes that the queue opens the address of an entry in a tab. To be called right before. */
export async function noteOpened(tabId: number, entryId: string): Promise<void> {
  const all = await opened();
  await browser.storage.session.set({ [KEY]: { ...all, [tabId]: { entryId, atMs: Date.now() } } });
}

/** Forgets it once the entry's own page is there: what follows is a detour of the user. */
export async function forgetOpened(tabId: number): Promise<void> {
  const { [tabId]: known, ...others } = await opened();
  if (known) await browser.storage.session.set({ [KEY]: others });
}

/** A busy machine takes this long at most to begin what it was asked to open. */
const MAX_START_MS = 5_000;

/**
 * The handle that the platform answers with for an entry's address; null unless the document in the tab is the one that the queue
 * opened, by no link of a page, and its server redirected it.
 */
export async function redirectedHandle(
  { id, platform }: QueueEntry,
  tabId: number,
  arrival: Arrival | null,
): Promise<string | null> {
  const known = (await opened())[tabId];
  if (!arrival || known?.entryId !== id) return null;
  const startedAfterMs = arrival.startedAtMs - known.atMs;
  // The page rounds its time.
  if (startedAfterMs < -100 || startedAfterMs > MAX_START_MS) return null;
  if (arrival.redirects === 0 || arrival.referrer !== '') return null;
  const place = placeAt(URL.parse(arrival.url));
  return place?.platform === platform && place.kind === 'profile' ? place.handle : null;
}
