import { useEffect, useState } from 'react';
import { handleKey, sameHandle } from '../../lib/model/place';
import type { PlatformId } from '../../lib/model/platform';
import { ownerlessAt, placeAt, signInAt } from '../../lib/platforms/place-at';
import { type Claimer, freeEntries } from '../../lib/store/queue/free-entries';
import { remainingMs } from '../../lib/store/queue/pace';
import { isDone, type QueueEntry } from '../../lib/store/queue/queue-row';
import { countStates, type QueueCounts, queueEntries } from '../../lib/store/queue/read-queue';
import { claimerIn, onWindows } from './queue-window';
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

/** This window among all that are open; null until they are known. */
export function useClaimer(windowId: number | null): Claimer | null {
  const [claimer, setClaimer] = useState<Claimer | null>(null);
  useEffect(() => {
    if (windowId === null) return;
    let isHere = true;
    const look = () => void claimerIn(windowId).then((found) => isHere && setClaimer(found));
    const end = onWindows(look);
    look();
    return () => {
      isHere = false;
      end();
    };
  }, [windowId]);
  return claimer;
}

type Account = Pick<QueueEntry, 'platform' | 'handle'>;

const isSame = (
  { platform, handle }: Account,
  other: { platform: PlatformId; handle: string | null } | null,
) => other?.platform === platform && sameHandle(other.handle, handle);

/** Whether an address names the account. */
export const isAtAccount = (account: Account, url: string | null): boolean =>
  isSame(account, placeAt(URL.parse(url ?? '')));

/** Whether an address is the page to sign in on of the account's platform. */
export const isAtSignIn = ({ platform }: Account, url: string | null): boolean =>
  signInAt(URL.parse(url ?? '')) === platform;

/** Whether the page is about the account of an entry: by its address, by what it shows, or by the account's id. */
export function isOnPage(
  account: Account,
  { place, seen }: Pick<ScreenState, 'place' | 'seen'>,
  tab: Pick<ActiveTab, 'url'> | null,
): boolean {
  const shown = seen && { platform: seen.place.platform, handle: seen.handle };
  const id = seen?.profile.accountId;
  if (isSame(account, shown)) return true;
  if (shown?.platform === account.platform && id != null && handleKey(id) === handleKey(account.handle))
    return true;
  // The address of a post may have any handle: once the author is read, only the page's word counts.
  if (seen?.place.kind === 'post') return false;
  return isAtAccount(account, tab?.url ?? null) || isSame(account, place);
}

/** Whether the page may be the account's: its address does not name the owner, who is still to be read. */
export const isOwnerUnread = (
  { platform }: Account,
  { kind, seen }: Pick<ScreenState, 'kind' | 'seen'>,
  tab: Pick<ActiveTab, 'url'> | null,
): boolean => kind === 'reading' && seen === null && ownerlessAt(URL.parse(tab?.url ?? '')) === platform;

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

/** What `Next` hands out to a window; null if nothing is free, or the windows are not known yet. */
export const nextFree = ({ entries }: Pick<Queue, 'entries'>, claimer: Claimer | null): QueueEntry | null =>
  (claimer && freeEntries(entries, claimer)[0]) ?? null;
