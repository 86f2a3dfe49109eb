import { newId } from './clock';
import type { MoveProgress, ShortlistDatabase } from './database';
import { STAGE_ROWS } from './labels';
import {
  addParts,
  addSnapshots,
  type Batch,
  candidateRow,
  emptyBatch,
  labels,
  SEQ_EXPORTED,
  SEQ_SINCE,
} from './moved-rows';
import { readOldCandidate } from './old-rows';
import { oneAtATime } from './one-at-a-time';
import type { Row } from './schema';

const MOVED = 'moved-from-2';
/** Identifies the attempt whose rows are being written, so that two pages never mix theirs. */
const MOVING = 'moving-from-2';
/** How many candidates are read, packed and written at once. A version 2 snapshot takes 24 KB. */
const AT_ONCE = 25;
/** Share of the progress bar for everything before the last transaction. */
const STAGING_SHARE = 0.9;
/** The rest is what the browser needs to finish the last transaction. */
const LAST_SHARE = 0.99;
const ADDED_AT_ONCE = 500;

/**
 * Migrates the rows of versions 1 and 2 into the tables of version 3. What belongs to a candidate is written first, in small
 * transactions, under ids that no candidate has yet, so that nothing can see it and memory stays bounded. One last transaction
 * then replaces all readable candidates and their snapshots, or none. An attempt that ends before it leaves the old rows as
 * they were, and the next one starts again. Unreadable rows stay where they are.
 */
export async function moveRows(db: ShortlistDatabase, onProgress: MoveProgress): Promise<void> {
  if (await db.meta.get(MOVED)) return;
  // A page that had to wait finds it already done.
  await oneAtATime(`${db.name}-move`, async () => {
    if (await db.meta.get(MOVED)) return;
    try {
      await move(db, onProgress);
    } catch (error) {
      await startAttempt(db).catch(() => undefined);
      throw error;
    }
  });
  onProgress(1);
}

async function move(db: ShortlistDatabase, onProgress: MoveProgress): Promise<void> {
  const exportedAtMs = exportMark(await db.marks.get('last-export'));
  const [tags, lists] = [labels(), labels()];
  const readable = (await db.candidates.toArray()).flatMap((stored) => {
    const old = readOldCandidate(stored);
    return old && !hasStamps(stored) ? [old] : [];
  });
  const isNeeded = readable.length > 0 || (await db.meta.get(MOVING)) !== undefined;
  const attempt = isNeeded ? await startAttempt(db) : '';
  const candidates: Row[] = [];
  const snapshotIds: number[] = [];
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < readable.length; from += AT_ONCE) {
    const some = readable.slice(from, from + AT_ONCE);
    const batch = emptyBatch();
    for (const old of some) {
      const seq = exportedAtMs !== null && old.updatedAtMs < exportedAtMs ? SEQ_EXPORTED : SEQ_SINCE;
      const ids = { seq, tagIds: tags.idsOf(old.tags), listIds: lists.idsOf(old.lists) };
      const candidate = candidateRow(old, ids);
      candidates.push(candidate);
      addParts(batch, old, candidate);
      snapshotIds.push(...(await addSnapshots(db, batch, old.id, candidate.id)));
    }
    // The next batch is packed while this one is written.
    await writing;
    writing = stage(db, attempt, batch);
    writing.catch(() => undefined);
    onProgress((STAGING_SHARE * Math.min(readable.length, from + AT_ONCE)) / readable.length);
  }
  await writing;
  const others = [db.stages, db.changes, db.meta, db.snapshots, db.marks];
  await db.transaction('rw', [db.candidates, db.tags, db.lists, ...others], async () => {
    await checkAttempt(db, attempt);
    await db.candidates.bulkDelete(readable.map(({ id }) => id));
    for (let from = 0; from < candidates.length; from += ADDED_AT_ONCE) {
      await db.candidates.bulkAdd(candidates.slice(from, from + ADDED_AT_ONCE));
      const share = Math.min(1, (from + ADDED_AT_ONCE) / candidates.length);
      onProgress(STAGING_SHARE + (LAST_SHARE - STAGING_SHARE) * share);
    }
    await db.tags.bulkAdd(tags.rows);
    await db.lists.bulkAdd(lists.rows);
    await db.stages.bulkPut([...STAGE_ROWS]);
    if ((await db.snapshots.count()) === snapshotIds.length) await db.snapshots.clear();
    else await db.snapshots.bulkDelete(snapshotIds);
    if (candidates.length > 0) await addCommits(db);
    if (exportedAtMs !== null) {
      await db.meta.put({ key: 'last-export', value: { atMs: exportedAtMs, seq: SEQ_EXPORTED } });
      await db.marks.delete('last-export');
    }
    await db.meta.delete(MOVING);
    await db.meta.put({ key: MOVED, value: true });
  });
}

const stagedTables = (db: ShortlistDatabase) => [db.creators, db.contacts, db.notes, db.numbers, db.posts];

/** Deletes what an earlier attempt wrote, and begins a new one. */
async function startAttempt(db: ShortlistDatabase): Promise<string> {
  const attempt = newId();
  await db.transaction('rw', [...stagedTables(db), db.meta], async () => {
    if (await db.meta.get(MOVED)) return;
    for (const table of stagedTables(db)) await table.clear();
    await db.meta.put({ key: MOVING, value: attempt });
  });
  return attempt;
}

async function checkAttempt(db: ShortlistDatabase, attempt: string): Promise<void> {
  const now = (await db.meta.get(MOVING))?.value ?? '';
  if (now !== attempt) throw new Error('Another page moves the shortlist.');
}

async function stage(db: ShortlistDatabase, attempt: string, batch: Batch): Promise<void> {
  await db.transaction('rw', [...stagedTables(db), db.meta], async () => {
    await checkAttempt(db, attempt);
    await db.creators.bulkAdd(batch.creators);
    await db.contacts.bulkAdd(batch.contacts);
    await db.notes.bulkAdd(batch.notes);
    await db.numbers.bulkAdd(batch.numbers);
    await db.posts.bulkAdd(batch.posts);
  });
}

/** Adds the two commits that represent the migrated rows, so that later commits get greater numbers. */
async function addCommits(db: ShortlistDatabase): Promise<void> {
  const commit = { device: '', stamp: '', atMs: Date.now(), kind: 'moved' as const, candidateId: null };
  for (const seq of [SEQ_EXPORTED, SEQ_SINCE]) {
    await db.changes.add({ ...commit, seq, commitId: newId(), recordIds: [], records: [] });
  }
}

function exportMark(row: unknown): number | null {
  const atMs = (row as { atMs?: unknown } | undefined)?.atMs;
  return typeof atMs === 'number' && Number.isFinite(atMs) ? atMs : null;
}

const hasStamps = (row: unknown) => typeof row === 'object' && row !== null && 'stamps' in row;
