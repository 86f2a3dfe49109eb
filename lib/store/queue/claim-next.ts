import { ok, type Result } from '../../model/result';
import { write } from '../commit';
import type { ShortlistDatabase } from '../database';
import { findRow } from '../find-row';
import { attempt } from '../problems';
import type { Values } from '../schema';
import type { Writer } from '../writer';
import { type Claimer, freeEntries, putOffEntries } from './free-entries';
import { entriesOf, type QueueEntry } from './queue-row';

export interface ClaimOptions {
  /** At least this much time lies between two profiles, in all windows together. */
  gapMs: number;
  /** Hands out profiles that were put off, if no others are left. */
  withLater?: boolean;
  nowMs?: number;
}

export type Claim =
  | { kind: 'opened'; entry: QueueEntry }
  /** The gap is not over yet. */
  | { kind: 'wait'; untilMs: number }
  /** Nothing waits; `later` profiles were put off. */
  | { kind: 'empty'; later: number };

/**
 * Hands out the next profile to a window, in one transaction, so that two windows never get the same. What the window had open
 * without a decision is put off. What was saved in the meantime, here or elsewhere, counts as saved and is passed over.
 */
export function claimNext(
  db: ShortlistDatabase,
  claimer: Claimer,
  { gapMs, withLater = false, nowMs = Date.now() }: ClaimOptions,
): Promise<Result<Claim>> {
  return attempt(db, 'nothing-changed', async () => {
    let claim: Claim = { kind: 'empty', later: 0 };
    await write(db, { kind: 'queue-opened', nowMs, undoable: false }, async (writer) => {
      const entries = await entriesOf(writer);
      const { window } = claimer;
      const free = freeEntries(entries, claimer);
      const untilMs = lastOpened(entries, nowMs) + gapMs;
      const mayOpen =
        free.length > 0 || (withLater && entries.some((entry) => isOrWillBePutOff(entry, window)));
      // Nobody waits for nothing.
      if (mayOpen && untilMs > nowMs) {
        claim = { kind: 'wait', untilMs };
        return;
      }
      await settleOwn(db, writer, entries, window);
      const later = putOffEntries(await entriesOf(writer));
      for (const entry of withLater ? [...free, ...later] : free) {
        // Since it was put off, if it was.
        if (await isSavedSince(db, entry, entry.decidedAtMs ?? entry.addedAtMs)) {
          writer.setKnown('queue', entry.id, decided('saved', nowMs));
          continue;
        }
        const values: Values = { state: 'open', openedBy: window, openedAtMs: nowMs };
        writer.setKnown('queue', entry.id, values);
        claim = { kind: 'opened', entry: { ...entry, state: 'open', openedBy: window, openedAtMs: nowMs } };
        return;
      }
      claim = { kind: 'empty', later: later.length };
    });
    return ok(claim);
  });
}

/** What a window has open is put off when it asks for the next one. */
const isOrWillBePutOff = ({ state, openedBy }: QueueEntry, window: string): boolean =>
  state === 'later' || (state === 'open' && openedBy === window);

/** Times in the future are of a clock that was set back since. */
function lastOpened(entries: readonly QueueEntry[], nowMs: number): number {
  const times = entries.flatMap(({ openedAtMs }) =>
    openedAtMs !== null && openedAtMs <= nowMs ? openedAtMs : [],
  );
  return times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

async function settleOwn(
  db: ShortlistDatabase,
  writer: Writer,
  entries: readonly QueueEntry[],
  window: string,
): Promise<void> {
  for (const entry of entries) {
    if (entry.state !== 'open' || entry.openedBy !== window) continue;
    const isSaved = await isSavedSince(db, entry, entry.openedAtMs ?? entry.addedAtMs);
    writer.setKnown('queue', entry.id, decided(isSaved ? 'saved' : 'later', writer.nowMs));
  }
}

/** What a decision sets. */
export const decided = (state: QueueEntry['state'], nowMs: number, reason: QueueEntry['reason'] = null) => ({
  ...{ state, reason, openedBy: null, decidedAtMs: nowMs },
});

/** Whether the account was saved, or its numbers were, since a time. */
async function isSavedSince(
  db: ShortlistDatabase,
  account: Pick<QueueEntry, 'platform' | 'handle'>,
  sinceMs: number,
): Promise<boolean> {
  // An unreadable row says nothing.
  const row = await findRow(db, account).catch(() => null);
  if (row === null || row.trashedAtMs !== null) return false;
  if (row.savedAtMs >= sinceMs) return true;
  const numbers = await db.numbers.where('candidateId').equals(row.id).toArray();
  return numbers.some((one) => Number((one as { takenAtMs?: unknown }).takenAtMs) >= sinceMs);
}
