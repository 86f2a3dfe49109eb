import { accountKey, type Candidate } from '../../model/candidate';
import { handleKey, isChannelId } from '../../model/place';
import type { PlatformId } from '../../model/platform';
import type { ShortlistDatabase } from '../database';
import type { KnownAccount } from '../find-row';
import { candidatesFrom } from '../read-candidates';
import { type CandidateRow, readCandidateRow } from '../rows';
import type { QueueAccount } from './add-to-queue';
import { entriesIn, handlesOf, isDone, QUEUE_STATES, type QueueEntry, type QueueState } from './queue-row';

/** The whole queue in its order. */
export async function queueEntries(db: ShortlistDatabase): Promise<QueueEntry[]> {
  return entriesIn(await db.queue.toArray());
}

/** How many entries have each state. */
export type QueueCounts = Record<QueueState, number>;

export function countStates(entries: readonly QueueEntry[]): QueueCounts {
  const counts = Object.fromEntries(QUEUE_STATES.map((state) => [state, 0])) as QueueCounts;
  for (const { state } of entries) counts[state] += 1;
  return counts;
}

/** The entries of an account under its handle and its id. */
export async function entriesOfAccount(
  db: ShortlistDatabase,
  { platform, handle, accountId }: KnownAccount,
): Promise<QueueEntry[]> {
  const names = [handle, ...(accountId ? [accountId] : [])];
  const keys = names.map((name) => [platform, handleKey(name)]);
  return entriesIn(await db.queue.where('[platform+handleKey]').anyOf(keys).toArray());
}

/** The entry of an account; null if it is not in the queue. */
export async function entryOfAccount(
  db: ShortlistDatabase,
  account: KnownAccount,
): Promise<QueueEntry | null> {
  const found = await entriesOfAccount(db, account);
  return found.find((entry) => !isDone(entry)) ?? found.at(-1) ?? null;
}

/** The ids of the entries of an account under any of its names, removed ones too. */
export function rowsInQueue(
  db: ShortlistDatabase,
  platform: PlatformId,
  names: readonly string[],
): PromiseLike<string[]> {
  const keys = names.map((name) => [platform, handleKey(name)]);
  return db.queue.where('[platform+handleKey]').anyOf(keys).primaryKeys();
}

/** What is known of an account before it gets into the queue. */
export interface KnownBefore {
  /** Its entry in the queue; null if it was never there. */
  entry: QueueEntry | null;
  /** Null if it is not on the shortlist. */
  candidate: Candidate | null;
}

/** The same for many accounts, by `accountKey`. */
export async function knownBefore(
  db: ShortlistDatabase,
  accounts: readonly QueueAccount[],
): Promise<Map<string, KnownBefore>> {
  const entries = await queueEntries(db);
  const byKey = new Map(
    entries.flatMap((entry) => handlesOf(entry).map((name) => [accountKey(entry.platform, name), entry])),
  );
  const named = accounts.map(({ platform, handle }) => [platform, handleKey(handle)]);
  const ids = accounts
    .filter(({ handle }) => isChannelId(handle))
    .map(({ platform, handle }) => [platform, handle]);
  const stored = [
    ...(await db.candidates.where('[platform+handleKey]').anyOf(named).toArray()),
    ...(await db.candidates.where('[platform+accountId]').anyOf(ids).toArray()),
  ];
  const rows = stored.map(readCandidateRow).filter((row) => row !== null && row.trashedAtMs === null);
  const saved = new Map<string, Candidate>();
  for (const candidate of await candidatesFrom(db, rows as CandidateRow[])) {
    const { platform, handle, accountId } = candidate;
    saved.set(accountKey(platform, handle), candidate);
    if (accountId !== null) saved.set(accountKey(platform, accountId), candidate);
  }
  return new Map(
    accounts.map(({ platform, handle }) => {
      const key = accountKey(platform, handle);
      return [key, { entry: byKey.get(key) ?? null, candidate: saved.get(key) ?? null }];
    }),
  );
}
