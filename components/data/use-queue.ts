import { useEffect, useState } from 'react';
import { handleKey, sameHandle } from '../../lib/model/place';
import { placeAt } from '../../lib/platforms/place-at';
import { remainingMs } from '../../lib/store/queue/pace';
import { isDone, type QueueEntry } from '../../lib/store/queue/queue-row';
import { countStates, type QueueCounts, queueEntries } from '../../lib/store/queue/read-queue';
import { queueWindow } from './queue-window';
import type { ScreenState } from './screen-state';
import type { ActiveTab } from './tab-browser';
import { useLive } from './use-live';

export interface Queue {
  entries: readonly QueueEntry[];
  counts: QueueCounts;
  done: number;
  /** Those that are still to be decided. */
  left: number;
  /** How long those take at the pace so far; null until it is known. */
  remainingMs: number | null;
}

/** The queue of the workspace; null until it is known. Follows every window. */
export function useQueue(): Queue | null {
  const live = useLive('queue', queueEntries);
  if (live.kind !== 'answered') return null;
  const entries = live.value;
  const counts = countStates(entries);
  const done = entries.filter(isDone).length;
  return { entries, counts, done, left: entries.length - done, remainingMs: remainingMs(entries) };
}

/** The name of a window for the queue; null until it is known. */
export function useQueueWindow(windowId: number | null): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    if (windowId === null) return;
    let isHere = true;
    void queueWindow(windowId).then((found) => isHere && setName(found));
    return () => {
      isHere = false;
    };
  }, [windowId]);
  return name;
}

/** Whether the page is about the account of an entry: by its address, by what it shows, or by the account's id. */
export function isOnPage(
  { platform, handle }: Pick<QueueEntry, 'platform' | 'handle'>,
  { place, seen }: Pick<ScreenState, 'place' | 'seen'>,
  tab: Pick<ActiveTab, 'url'> | null,
): boolean {
  const there = placeAt(URL.parse(tab?.url ?? ''));
  const shown = seen && { platform: seen.place.platform, handle: seen.handle };
  const names = [there, place, shown].filter((one) => one !== null && one !== undefined);
  if (names.some((one) => one.platform === platform && sameHandle(one.handle, handle))) return true;
  const id = seen?.profile.accountId;
  return seen?.place.platform === platform && id != null && handleKey(id) === handleKey(handle);
}

/** What a window works on: of several open entries the one on the page, otherwise the one opened last. */
export function currentEntry(
  { entries }: Pick<Queue, 'entries'>,
  window: string | null,
  isHere: (entry: QueueEntry) => boolean,
): QueueEntry | null {
  const own = entries.filter(({ state, openedBy }) => state === 'open' && openedBy === window);
  const newest = own.toSorted((a, b) => (b.openedAtMs ?? 0) - (a.openedAtMs ?? 0))[0];
  return own.find(isHere) ?? newest ?? null;
}

/** What `Next` hands out, as far as this screen knows. */
export const nextWaiting = ({ entries }: Pick<Queue, 'entries'>): QueueEntry | null =>
  entries.find(({ state }) => state === 'waiting') ?? null;
