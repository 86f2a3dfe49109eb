import { sameHandle } from '../../model/place';
import { ok, type Result } from '../../model/result';
import { applyChange } from '../apply-change';
import { write } from '../commit';
import type { ShortlistDatabase } from '../database';
import { findRow } from '../find-row';
import { attempt } from '../problems';
import { Refused } from '../refused';
import { decided } from './claim-next';
import {
  entriesOf,
  handlesOf,
  isDone,
  type QueueEntry,
  readQueueRow,
  type SkipReason,
  WAITING,
} from './queue-row';

export type Decision = { state: 'saved' | 'later' } | { state: 'skipped'; reason: SkipReason };

/**
 * Decides about an entry. Fails if another window has decided about it or removed it. "Do not contact" is also written on the
 * creator, if the profile is saved. Returns the commit that Undo reverts.
 */
export function decide(
  db: ShortlistDatabase,
  entryId: string,
  decision: Decision,
  nowMs = Date.now(),
): Promise<Result<string>> {
  return attempt(db, 'nothing-changed', async () => {
    const reason = decision.state === 'skipped' ? decision.reason : null;
    const { commitId } = await write(db, { kind: 'queue-decided', nowMs }, async (writer) => {
      const entry = readQueueRow(await writer.row('queue', entryId));
      // The save itself has settled it.
      if (entry?.state === 'saved' && decision.state === 'saved' && entry.trashedAtMs === null) return;
      if (entry === null || entry.trashedAtMs !== null || isDone(entry))
        throw new Refused({ code: 'decided-elsewhere' });
      writer.setKnown('queue', entryId, decided(decision.state, nowMs, reason));
      if (entry.earlierHandle !== null) {
        // The list may name the account by its later handle too.
        for (const other of await entriesOf(writer)) {
          if (other.id === entryId || isDone(other) || other.platform !== entry.platform) continue;
          if (sameHandle(other.handle, entry.handle))
            writer.setKnown('queue', other.id, decided(decision.state, nowMs, reason));
        }
      }
      if (reason !== 'do-not-contact') return;
      for (const handle of handlesOf(entry)) {
        const row = await findRow(db, { platform: entry.platform, handle }).catch(() => null);
        if (row === null || row.trashedAtMs !== null) continue;
        const values = { doNotContact: true };
        await applyChange(db, writer, { type: 'set', candidateId: row.id, values });
      }
    });
    return ok(commitId);
  });
}

/** Gets an entry that was decided, put off or opened in line again, as the next one. */
export function putBack(db: ShortlistDatabase, entryId: string, nowMs = Date.now()): Promise<Result<string>> {
  return attempt(db, 'nothing-changed', async () => {
    const { commitId } = await write(db, { kind: 'queue-decided', nowMs }, async (writer) => {
      const entries = await entriesOf(writer);
      if (!entries.some(({ id }) => id === entryId)) throw new Refused({ code: 'decided-elsewhere' });
      const order = (entries[0]?.order ?? 0) - 1;
      writer.setKnown('queue', entryId, { ...WAITING, order, addedAtMs: nowMs });
    });
    return ok(commitId);
  });
}

export interface RemovedFromQueue {
  /** The commit that Undo reverts; null if nothing was there to remove. */
  commitId: string | null;
  removed: number;
}

/** Removes entries from the queue: those with these ids, or all that are decided. "Do not contact" stays on record. */
export function removeFromQueue(
  db: ShortlistDatabase,
  which: readonly string[] | 'done',
  nowMs = Date.now(),
): Promise<Result<RemovedFromQueue>> {
  return attempt(db, 'nothing-removed', async () => {
    let removed = 0;
    const { commitId, seq } = await write(db, { kind: 'queue-removed', nowMs }, async (writer) => {
      removed = 0;
      const isMeant = (entry: QueueEntry) =>
        which === 'done' ? isDone(entry) && entry.reason !== 'do-not-contact' : which.includes(entry.id);
      for (const entry of (await entriesOf(writer)).filter(isMeant)) {
        writer.setKnown('queue', entry.id, { trashedAtMs: nowMs });
        removed += 1;
      }
    });
    return ok({ commitId: seq === null ? null : commitId, removed });
  });
}
