import { DAY_MS } from '../../model/time';
import { hasCertainlyCome } from '../clock-sightings';
import type { ShortlistDatabase } from '../database';
import { isTrashed } from '../definition-trash';
import { forgetChanges } from '../forget-changes';
import { TRASH_DAYS } from '../trash';
import { type QueueEntry, readQueueRow } from './queue-row';

/** Permanently deletes entries that were removed from the queue as long ago as the trash keeps a profile. */
export async function deleteExpiredEntries(
  db: ShortlistDatabase,
  nowMs: number,
  sightings: readonly number[],
): Promise<void> {
  const isOver = (row: QueueEntry | null): row is QueueEntry =>
    row !== null &&
    row.trashedAtMs !== null &&
    hasCertainlyCome(row.trashedAtMs + TRASH_DAYS * DAY_MS, nowMs, sightings);
  const removed = () => db.queue.filter(isTrashed).toArray();
  if (!(await removed()).map(readQueueRow).some(isOver)) return;
  await db.transaction('rw', db.queue, db.changes, async () => {
    const over = (await removed()).map(readQueueRow).filter(isOver);
    await db.queue.bulkDelete(over.map(({ id }) => id));
    await forgetChanges(db, new Set(over.map(({ id }) => `queue:${id}`)));
  });
}
