import type { Snapshot } from '../model/candidate';
import type { ShortlistDatabase } from './database';
import { readSnapshot } from './rows';
import { latestSnapshot } from './snapshots';

/**
 * The newest readable snapshot of everybody, or of those in `wanted`, by candidate id. A snapshot never changes
 * once it is kept, so those in `known`, by their own id, are not read again; new ones are added there.
 */
export async function latestSnapshots(
  db: ShortlistDatabase,
  known = new Map<number, Snapshot>(),
  wanted: ReadonlySet<string> | null = null,
): Promise<Map<string, Snapshot>> {
  const newest = await newestIds(db, wanted);
  const unread = [...newest.values()].filter((id) => !known.has(id));
  for (const row of await db.snapshots.bulkGet(unread)) {
    const snapshot = readSnapshot(row);
    if (snapshot?.id !== undefined) known.set(snapshot.id, snapshot);
  }
  const latest = new Map<string, Snapshot>();
  for (const [candidateId, id] of newest) {
    const snapshot = known.get(id) ?? (await latestSnapshot(db, candidateId));
    if (snapshot) latest.set(candidateId, snapshot);
  }
  return latest;
}

/** The index is in order of candidate and time, so the last key of each candidate is the newest. */
async function newestIds(
  db: ShortlistDatabase,
  wanted: ReadonlySet<string> | null,
): Promise<Map<string, number>> {
  const newest = new Map<string, number>();
  await db.snapshots.orderBy('[candidateId+takenAtMs]').eachKey((key, { primaryKey }) => {
    const [candidateId] = Array.isArray(key) ? key : [];
    if (typeof candidateId !== 'string') return;
    if (wanted === null || wanted.has(candidateId)) newest.set(candidateId, primaryKey);
  });
  return newest;
}
