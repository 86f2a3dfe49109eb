import { ok, type Result } from '../model/result';
import { DAY_MS } from '../model/time';
import { hasCertainlyCome, sightClock } from './clock-sightings';
import type { ShortlistDatabase } from './database';
import { deleteExpiredDefinitions, isTrashed } from './definition-trash';
import { draftKeysOf } from './drafts';
import { hashesOf } from './erasures';
import { addFinalStep } from './final-steps';
import { forgetChanges } from './forget-changes';
import { forgetUndone } from './forget-undone';
import { joinedWith } from './join-candidates';
import { joinedInto } from './join-creators';
import { attempt } from './problems';
import { deleteExpiredEntries } from './queue/expired';
import { rowsInQueue } from './queue/read-queue';
import { notInTrash, notOnShortlist } from './refused';
import { type CandidateRow, readCandidateRow } from './rows';
import { RECORD_TABLES, type RecordTable } from './schema';
import { TRASH_DAYS } from './trash';

/**
 * Permanently deletes a candidate with its notes, numbers, posts, drafts and history. A hash stays, so that a restored file
 * cannot silently bring the person back. A candidate that another window has restored from the trash meanwhile stays.
 */
export function eraseCandidate(
  db: ShortlistDatabase,
  candidateId: string,
  nowMs = Date.now(),
): Promise<Result<null>> {
  return attempt(db, 'nothing-erased', async () => {
    const row = readCandidateRow(await db.candidates.get(candidateId));
    if (row === null) throw notOnShortlist();
    // Other profiles that the user joined with this one are the same person.
    const rows = [...(await joinedWith(db, candidateId)), row];
    const keys = (await Promise.all(rows.map((one) => hashesOf(db, one)))).flat();
    await deleteForGood(db, rows, {
      before: async () => {
        if (!(await isInTrash(db, candidateId))) throw notInTrash();
        await db.erased.bulkPut(keys.map((key) => ({ key, atMs: nowMs })));
        return true;
      },
      after: () => addFinalStep(db, 'erased', nowMs),
    });
    return ok(null);
  });
}

/** Another window may have restored or erased it since it was shown in the trash. */
async function isInTrash(db: ShortlistDatabase, id: string): Promise<boolean> {
  return (readCandidateRow(await db.candidates.get(id))?.trashedAtMs ?? null) !== null;
}

/**
 * Permanently deletes candidates, briefs and own tables whose time in the trash is certainly over, whatever the clock shows
 * just now. Returns how many.
 */
export function emptyTrash(db: ShortlistDatabase, nowMs = Date.now()): Promise<Result<number>> {
  return attempt(db, 'trash-unchanged', async () => {
    const sightings = await sightClock(db, nowMs);
    const stored = await db.candidates
      .where('trashedAtMs')
      .belowOrEqual(nowMs - TRASH_DAYS * DAY_MS)
      .toArray();
    // Requires the stamp of the commit that removed it: a damaged date must not delete a candidate.
    const over = stored
      .filter(isTrashed)
      .map(readCandidateRow)
      .filter((row) => row !== null)
      .filter(({ trashedAtMs }) =>
        hasCertainlyCome((trashedAtMs ?? nowMs) + TRASH_DAYS * DAY_MS, nowMs, sightings),
      );
    const targets = over.flatMap(({ mergedInto }) => mergedInto ?? []);
    const there = new Set(await db.candidates.where('id').anyOf(targets).primaryKeys());
    const remove = async (row: CandidateRow): Promise<number> => {
      if (!(await deleteForGood(db, [row], { before: () => isStillOver(db, row) }))) return 0;
      let count = 1;
      for (const joined of over) if (joined.mergedInto === row.id) count += await remove(joined);
      return count;
    };
    let count = 0;
    for (const row of over) {
      if (row.mergedInto === null || !there.has(row.mergedInto)) count += await remove(row);
    }
    await deleteExpiredEntries(db, nowMs, sightings);
    await forgetUndone(db, nowMs, sightings);
    return ok(count + (await deleteExpiredDefinitions(db, nowMs, sightings)));
  });
}

/**
 * Whether nobody restored it meanwhile, and it is not joined with a profile that is there: it leads to that one, and they share
 * their drafts.
 */
async function isStillOver(db: ShortlistDatabase, { id, trashedAtMs }: CandidateRow): Promise<boolean> {
  const now = readCandidateRow(await db.candidates.get(id));
  if (now === null || now.trashedAtMs !== trashedAtMs) return false;
  return now.mergedInto === null || (await db.candidates.get(now.mergedInto)) === undefined;
}

/** Permanently deletes candidates whose erasure is known already, from what a backup was restored to. */
export async function deleteErased(db: ShortlistDatabase, rows: readonly CandidateRow[]): Promise<void> {
  for (const row of rows) await deleteForGood(db, [row], { before: async () => true });
}

interface Around {
  /** If it says no, nothing is deleted. */
  before(): Promise<boolean>;
  after?(): Promise<void>;
}

/** Deletes all of them or none, and returns whether. What runs before and after it is part of the same transaction. */
async function deleteForGood(
  db: ShortlistDatabase,
  rows: readonly CandidateRow[],
  { before, after }: Around,
): Promise<boolean> {
  const { removeFromList } = await import('./list/fold');
  const records = RECORD_TABLES.map((name) => db[name]);
  const tables = [...records, db.posts, db.changes, db.erased, db.drafts, db.meta, db.listChunks];
  return db.transaction('rw', tables, async () => {
    if (!(await before())) return false;
    for (const row of rows) await deleteRow(db, row);
    await removeFromList(db, new Set(rows.map(({ id }) => id)));
    await after?.();
    return true;
  });
}

async function deleteRow(
  db: ShortlistDatabase,
  { id, creatorId, platform, handle, handles, accountId }: CandidateRow,
): Promise<void> {
  const gone = new Set([`candidates:${id}`]);
  for (const table of ['notes', 'numbers'] as const) {
    const keys = await db[table].where('candidateId').equals(id).primaryKeys();
    for (const key of keys) gone.add(`${table}:${key}`);
  }
  const names = [handle, ...handles.map((earlier) => earlier.handle), accountId ?? handle];
  for (const entry of await rowsInQueue(db, platform, names)) gone.add(`queue:${entry}`);
  // A creator with another profile stays, along with its own data.
  if ((await db.candidates.where('creatorId').equals(creatorId).count()) === 1) {
    for (const one of [creatorId, ...joinedInto(await db.creators.get(creatorId))])
      gone.add(`creators:${one}`).add(`contacts:${one}`);
  }
  for (const record of gone) {
    const [table, key = ''] = record.split(':') as [RecordTable, string];
    await db[table].delete(key);
  }
  await db.posts.where('candidateId').equals(id).delete();
  await db.drafts
    .where('key')
    .anyOf([id, ...draftKeysOf({ platform, handle, accountId })])
    .delete();
  await forgetChanges(db, gone, id);
}
