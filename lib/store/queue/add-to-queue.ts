import { accountKey } from '../../model/candidate';
import type { PlatformId } from '../../model/platform';
import { ok, type Result } from '../../model/result';
import { newId } from '../clock';
import { write } from '../commit';
import type { ShortlistDatabase } from '../database';
import { attempt } from '../problems';
import { accountValues, entriesOf, handlesOf, isDone, WAITING } from './queue-row';

export interface QueueAccount {
  platform: PlatformId;
  handle: string;
  /** What is known of it, for its note. */
  note?: string;
}

export interface AddedToQueue {
  /** The commit that Undo reverts; null if nothing was added. */
  commitId: string | null;
  added: number;
}

/**
 * Adds accounts to the end of the queue, as one undo step. One that is still to be decided stays where it is; one that was
 * decided before gets in line again, and loses its earlier decision.
 */
export function addToQueue(
  db: ShortlistDatabase,
  accounts: readonly QueueAccount[],
  nowMs = Date.now(),
): Promise<Result<AddedToQueue>> {
  return attempt(db, 'nothing-changed', async () => {
    let added = 0;
    const { commitId, seq } = await write(db, { kind: 'queue-added', nowMs }, async (writer) => {
      added = 0;
      const entries = await entriesOf(writer);
      const known = new Map(
        entries.flatMap((entry) => handlesOf(entry).map((name) => [accountKey(entry.platform, name), entry])),
      );
      const seen = new Set<string>();
      let order = entries.at(-1)?.order ?? 0;
      for (const account of accounts) {
        const key = accountKey(account.platform, account.handle);
        const before = known.get(key);
        if (seen.has(key) || (before && !isDone(before))) continue;
        seen.add(key);
        order += 1;
        added += 1;
        const values = { ...WAITING, order, addedAtMs: nowMs, note: account.note ?? before?.note ?? '' };
        if (before) writer.setKnown('queue', before.id, values);
        else writer.create('queue', newId(), { ...accountValues(account), ...values });
      }
    });
    return ok({ commitId: seq === null ? null : commitId, added });
  });
}
