import { sameHandle } from '../../model/place';
import { ok, type Result } from '../../model/result';
import { write } from '../commit';
import type { ShortlistDatabase } from '../database';
import { attempt } from '../problems';
import { accountValues, isDone, readQueueRow } from './queue-row';

/**
 * Notes that the address of an entry leads to its account's later handle. From then on the entry is about that handle, and keeps
 * the one it was added under. Changes nothing if it is decided or removed meanwhile.
 */
export function renameEntry(
  db: ShortlistDatabase,
  entryId: string,
  handle: string,
  nowMs = Date.now(),
): Promise<Result<void>> {
  return attempt(db, 'nothing-changed', async () => {
    await write(db, { kind: 'queue-opened', nowMs, undoable: false }, async (writer) => {
      const entry = readQueueRow(await writer.row('queue', entryId));
      if (entry === null || entry.trashedAtMs !== null || isDone(entry) || sameHandle(entry.handle, handle))
        return;
      const earlierHandle = entry.earlierHandle ?? entry.handle;
      writer.setKnown('queue', entryId, {
        ...accountValues({ platform: entry.platform, handle }),
        earlierHandle: sameHandle(earlierHandle, handle) ? null : earlierHandle,
      });
    });
    return ok(undefined);
  });
}
