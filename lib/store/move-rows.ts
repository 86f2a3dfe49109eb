import { handleKey } from '../model/place';
import { newId } from './clock';
import type { MoveProgress, ShortlistDatabase } from './database';
import { STAGE_ROWS, spelling } from './labels';
import { summaryOf } from './numbers';
import { type OldCandidate, type OldSnapshot, readOldCandidate, readOldSnapshot } from './old-rows';
import { pack } from './pack';
import { postRowAfter } from './post-rows';
import type { PostRow, Row } from './schema';
import { splitTags } from './tags';

const MOVED = 'moved-from-2';
/** A version 2 snapshot takes 24 KB, so they are read in batches. */
const READ_AT_ONCE = 100;
/** Share of the progress bar for packing; the rest is the transaction that writes. */
const PACKING_SHARE = 0.8;

/** Numbers of the two commits that represent all migrated rows: those already exported, and those changed since. */
const SEQ_EXPORTED = 1;
const SEQ_SINCE = 2;

interface Moved {
  rows: Record<'candidates' | 'creators' | 'contacts' | 'notes' | 'tags' | 'lists' | 'numbers', Row[]>;
  posts: PostRow[];
  oldCandidateIds: string[];
  oldSnapshotIds: number[];
}

/**
 * Migrates the rows of versions 1 and 2 into the tables of version 3, in one transaction that moves all readable rows or none.
 * Unreadable rows stay where they are. If two pages migrate at once, the second finds it already done.
 */
export async function moveRows(db: ShortlistDatabase, onProgress: MoveProgress): Promise<void> {
  if (await db.meta.get(MOVED)) return;
  const exportedAtMs = exportMark(await db.marks.get('last-export'));
  const moved = await packedRows(db, exportedAtMs, onProgress);
  const tables = [db.candidates, db.creators, db.contacts, db.notes, db.tags, db.lists, db.stages];
  const others = [db.numbers, db.posts, db.changes, db.meta, db.snapshots, db.marks];
  await db.transaction('rw', [...tables, ...others], async () => {
    if (await db.meta.get(MOVED)) return;
    await db.candidates.bulkDelete(moved.oldCandidateIds);
    await db.snapshots.bulkDelete(moved.oldSnapshotIds);
    for (const [table, rows] of Object.entries(moved.rows)) {
      await db[table as keyof Moved['rows']].bulkAdd(rows);
    }
    await db.posts.bulkAdd(moved.posts);
    await db.stages.bulkPut([...STAGE_ROWS]);
    if (moved.rows.candidates.length > 0) await addCommits(db);
    if (exportedAtMs !== null) {
      await db.meta.put({ key: 'last-export', value: { atMs: exportedAtMs, seq: SEQ_EXPORTED } });
      await db.marks.delete('last-export');
    }
    await db.meta.put({ key: MOVED, value: true });
  });
  onProgress(1);
}

async function packedRows(
  db: ShortlistDatabase,
  exportedAtMs: number | null,
  onProgress: MoveProgress,
): Promise<Moved> {
  const rows: Moved['rows'] = {
    candidates: [],
    creators: [],
    contacts: [],
    notes: [],
    tags: [],
    lists: [],
    numbers: [],
  };
  const moved: Moved = { rows, posts: [], oldCandidateIds: [], oldSnapshotIds: [] };
  const ids = new Map<string, string>();
  const tagIds = labelIds(rows.tags);
  const listIds = labelIds(rows.lists);
  for (const stored of await db.candidates.toArray()) {
    const old = readOldCandidate(stored);
    if (!old || hasStamps(stored)) continue;
    const id = newId();
    ids.set(old.id, id);
    moved.oldCandidateIds.push(old.id);
    const seq = exportedAtMs !== null && old.updatedAtMs < exportedAtMs ? SEQ_EXPORTED : SEQ_SINCE;
    addCandidate(rows, { ...old, id }, { seq, tagIds: tagIds(old.tags), listIds: listIds(old.lists) });
  }
  const posts = new Map<string, PostRow>();
  const total = await db.snapshots.count();
  let last = -Infinity;
  for (let done = 0; done < total; ) {
    const stored = await db.snapshots.where(':id').above(last).limit(READ_AT_ONCE).toArray();
    if (stored.length === 0) break;
    for (const one of stored) {
      last = (one as { id: number }).id;
      const old = readOldSnapshot(one);
      const candidateId = old && ids.get(old.candidateId);
      if (!old || !candidateId) continue;
      rows.numbers.push(await numbersRow(old, candidateId));
      moved.oldSnapshotIds.push(old.id);
      for (const post of old.posts) {
        const key = `${candidateId} ${post.id}`;
        posts.set(key, postRowAfter(posts.get(key) ?? null, candidateId, post));
      }
    }
    done += stored.length;
    onProgress((PACKING_SHARE * done) / total);
  }
  moved.posts = [...posts.values()];
  return moved;
}

function addCandidate(
  rows: Moved['rows'],
  old: OldCandidate,
  more: { seq: number; tagIds: string[]; listIds: string[] },
): void {
  const creatorId = newId();
  const plain = { stamps: {}, seq: more.seq, trashedAtMs: null };
  rows.candidates.push({
    ...plain,
    ...more,
    id: old.id,
    platform: old.platform,
    handle: old.handle,
    handleKey: handleKey(old.handle),
    accountId: null,
    handles: [],
    profileUrl: old.profileUrl,
    displayName: old.displayName,
    creatorId,
    stageId: old.stage,
    price: { asked: old.fee },
    savedAtMs: old.savedAtMs,
    updatedAtMs: old.updatedAtMs,
  });
  rows.creators.push({ ...plain, id: creatorId, displayName: old.displayName, doNotContact: false });
  if (old.email !== null) {
    const email = { value: old.email, origin: null, where: null, atMs: old.savedAtMs };
    rows.contacts.push({ ...plain, id: creatorId, emails: [email], phones: [], links: [] });
  }
  if (old.notes !== '') {
    const note = { candidateId: old.id, creatorId, atMs: old.savedAtMs, body: old.notes, other: [] };
    rows.notes.push({ ...plain, ...note, id: newId(), author: null, editedAtMs: old.updatedAtMs });
  }
}

async function numbersRow(old: OldSnapshot, candidateId: string): Promise<Row> {
  // Earlier versions numbered snapshots in the order they were saved. The division puts them all before the first commit.
  const seq = old.id / 2 ** 32;
  return {
    ...{ id: newId(), stamps: { packed: `0:${old.id}:` }, seq, trashedAtMs: null },
    ...{ candidateId, takenAtMs: old.takenAtMs, device: '', source: 'read', seen: summaryOf(old) },
    packed: await pack(old),
  };
}

/** Adds the two commits that represent the migrated rows, so that later commits get greater numbers. */
async function addCommits(db: ShortlistDatabase): Promise<void> {
  const commit = { device: '', stamp: '', atMs: Date.now(), kind: 'moved' as const, candidateId: null };
  for (const seq of [SEQ_EXPORTED, SEQ_SINCE]) {
    await db.changes.add({ ...commit, seq, commitId: newId(), recordIds: [], records: [] });
  }
}

function labelIds(rows: Row[]): (names: readonly string[]) => string[] {
  const known = new Map<string, string>();
  return (names) => {
    const ids = splitTags(names).map((name) => {
      const id = known.get(spelling(name)) ?? newId();
      if (!known.has(spelling(name))) {
        known.set(spelling(name), id);
        const plain = { stamps: {}, seq: SEQ_SINCE, trashedAtMs: null };
        rows.push({ ...plain, id, name, order: known.size, colour: null });
      }
      return id;
    });
    return [...new Set(ids)];
  };
}

function exportMark(row: unknown): number | null {
  const atMs = (row as { atMs?: unknown } | undefined)?.atMs;
  return typeof atMs === 'number' && Number.isFinite(atMs) ? atMs : null;
}

const hasStamps = (row: unknown) => typeof row === 'object' && row !== null && 'stamps' in row;
