import { deviceId, newId, nextStamp } from './clock';
import type { ShortlistDatabase } from './database';
import type { ChangeRow } from './schema';

/** What cannot be undone, and yet was the last thing that the user did. */
export type FinalKind = Extract<ChangeRow['kind'], 'erased' | 'workspace-deleted'>;

/**
 * Marks in the history that something was deleted for good: the next undo says so, instead of silently undoing an earlier change
 * of another profile. The mark names nobody, and several in a row are one. Call it inside a transaction that writes `changes`
 * and `meta`.
 */
export async function addFinalStep(db: ShortlistDatabase, kind: FinalKind, nowMs: number): Promise<void> {
  const last = await db.changes.where('undoable').equals(1).last();
  if (last?.kind === kind) return;
  const device = await deviceId(db);
  await db.changes.add({
    ...{ commitId: newId(), device, stamp: await nextStamp(db, device, nowMs), atMs: nowMs, kind },
    ...{ candidateId: null, recordIds: [], records: [], undoable: 1 },
  });
}

/** The same in a transaction of its own. */
export async function noteFinalStep(
  db: ShortlistDatabase,
  kind: FinalKind,
  nowMs = Date.now(),
): Promise<void> {
  await db.transaction('rw', db.changes, db.meta, () => addFinalStep(db, kind, nowMs));
}
