import { Dexie } from 'dexie';
import { handleKey } from '../model/place';
import { newId } from './clock';
import type { ShortlistDatabase } from './database';
import { spelling } from './labels';
import { summaryOf } from './numbers';
import { type OldCandidate, type OldSnapshot, readOldSnapshot } from './old-rows';
import { pack } from './pack';
import { postRowAfter } from './post-rows';
import type { PostRow, Row } from './schema';
import { splitTags } from './tags';

/** Numbers of the two commits that represent all migrated rows: those already exported, and those changed since. */
export const SEQ_EXPORTED = 1;
export const SEQ_SINCE = 2;

/** Rows that belong to candidates; before the move, these tables are empty but for an attempt that failed. */
export interface Batch {
  creators: Row[];
  contacts: Row[];
  notes: Row[];
  numbers: Row[];
  posts: PostRow[];
}

export const emptyBatch = (): Batch => ({ creators: [], contacts: [], notes: [], numbers: [], posts: [] });

/** Packs the snapshots of a candidate, in the order in which they were saved. Returns the ids of the readable ones. */
export async function addSnapshots(
  db: ShortlistDatabase,
  batch: Batch,
  oldId: string,
  candidateId: string,
): Promise<number[]> {
  const own = db.snapshots.where('[candidateId+takenAtMs]');
  const stored = await own.between([oldId, Dexie.minKey], [oldId, Dexie.maxKey]).toArray();
  const snapshots = stored.map(readOldSnapshot).filter((old) => old !== null);
  const posts = new Map<string, PostRow>();
  for (const old of snapshots.toSorted((a, b) => a.id - b.id)) {
    batch.numbers.push(await numbersRow(old, candidateId));
    for (const post of old.posts) {
      posts.set(post.id, postRowAfter(posts.get(post.id) ?? null, candidateId, post));
    }
  }
  batch.posts.push(...posts.values());
  return snapshots.map(({ id }) => id);
}

export function candidateRow(
  old: OldCandidate,
  more: { seq: number; tagIds: string[]; listIds: string[] },
): Row {
  return {
    ...{ stamps: {}, trashedAtMs: null },
    ...more,
    id: newId(),
    platform: old.platform,
    handle: old.handle,
    handleKey: handleKey(old.handle),
    accountId: null,
    handles: [],
    profileUrl: old.profileUrl,
    displayName: old.displayName,
    creatorId: newId(),
    stageId: old.stage,
    price: { asked: old.fee },
    savedAtMs: old.savedAtMs,
    updatedAtMs: old.updatedAtMs,
  };
}

export function addParts(batch: Batch, old: OldCandidate, candidate: Row): void {
  const { id: candidateId, seq } = candidate;
  const creatorId = String(candidate.creatorId);
  const plain = { stamps: {}, seq, trashedAtMs: null };
  batch.creators.push({ ...plain, id: creatorId, displayName: old.displayName, doNotContact: false });
  if (old.email !== null) {
    const email = { value: old.email, origin: null, where: null, atMs: old.savedAtMs };
    batch.contacts.push({ ...plain, id: creatorId, emails: [email], phones: [], links: [] });
  }
  if (old.notes !== '') {
    const note = { candidateId, creatorId, atMs: old.savedAtMs, body: old.notes, other: [] };
    batch.notes.push({ ...plain, ...note, id: newId(), author: null, editedAtMs: old.updatedAtMs });
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

interface Labels {
  rows: Row[];
  idsOf(names: readonly string[]): string[];
}

export function labels(): Labels {
  const rows: Row[] = [];
  const known = new Map<string, string>();
  const idOf = (name: string) => {
    const id = known.get(spelling(name)) ?? newId();
    if (!known.has(spelling(name))) {
      known.set(spelling(name), id);
      const plain = { stamps: {}, seq: SEQ_SINCE, trashedAtMs: null };
      rows.push({ ...plain, id, name, order: known.size, colour: null });
    }
    return id;
  };
  return { rows, idsOf: (names) => splitTags(names).map(idOf) };
}
