import type { NewestNumbers, Snapshot } from '../model/candidate';
import type { ShortlistDatabase } from './database';
import { mergeProfile } from './merge-numbers';
import { summaryOf } from './numbers';
import { unpack } from './pack';
import { numbersRows, postRowsOf, readableRows } from './read-snapshots';
import { type NumbersRow, readPostRow } from './rows';
import type { PostRow } from './schema';

/** Unpacked snapshots by id and stamp. The stamp of today's snapshot changes with every look that adds to it. */
export type KnownSnapshots = Map<string, Snapshot>;

/**
 * The newest numbers of all candidates, or of those in `wanted`, by candidate id. `known` is a cache: its snapshots are not
 * unpacked again, and new ones are added to it.
 */
export async function latestSnapshots(
  db: ShortlistDatabase,
  known: KnownSnapshots = new Map(),
  wanted: ReadonlySet<string> | null = null,
): Promise<Map<string, NewestNumbers>> {
  const isWanted = (row: { candidateId: string }) => wanted === null || wanted.has(row.candidateId);
  const stored =
    wanted !== null && wanted.size < MANY
      ? await db.numbers
          .where('candidateId')
          .anyOf([...wanted])
          .toArray()
      : await db.numbers.toArray();
  const rows = Map.groupBy(readableRows(stored).filter(isWanted), (row) => row.candidateId);
  const needed = [...rows].flatMap(([id, own]) => (own.every((row) => known.has(keyOf(row))) ? [] : id));
  // Query the database before unpacking anything: a live query does not track reads after other asynchronous work.
  const posts = await postsOf(db, needed);
  const latest = new Map<string, NewestNumbers>();
  for (const [candidateId, own] of rows) {
    const numbers = await newestNumbers(own, posts.get(candidateId) ?? [], known);
    if (numbers) latest.set(candidateId, numbers);
  }
  return latest;
}

/** The newest numbers of one candidate; null if none are readable. */
export async function latestSnapshot(
  db: ShortlistDatabase,
  candidateId: string,
): Promise<NewestNumbers | null> {
  const rows = await numbersRows(db, candidateId);
  return newestNumbers(rows, await postRowsOf(db, candidateId));
}

/** The newest numbers in the rows of one candidate, which are newest first; null if none are readable. */
export async function newestNumbers(
  rows: readonly NumbersRow[],
  posts: readonly PostRow[],
  known: KnownSnapshots = new Map(),
): Promise<NewestNumbers | null> {
  const parts: Snapshot[] = [];
  for (const row of rows) {
    if (parts.length > 0 && !hasMore(row, parts)) continue;
    const snapshot = known.get(keyOf(row)) ?? (await unpack(row, posts));
    if (snapshot === null) continue;
    known.set(keyOf(row), snapshot);
    parts.push(snapshot);
  }
  const [newest, ...older] = parts;
  if (!newest) return null;
  return {
    ...newest,
    profile: older.reduce((profile, part) => mergeProfile(part.profile, profile), newest.profile),
    posts: (parts.find((part) => part.posts.length > 0) ?? newest).posts,
    parts: [newest, ...older],
  };
}

/** Whether a snapshot may have numbers that newer ones lack, judging by the summary in its row. */
function hasMore({ seen }: NumbersRow, parts: readonly Snapshot[]): boolean {
  if (seen === null) return true;
  const newer = parts.map(summaryOf);
  return (
    seen.profile.some((name) => !newer.some(({ profile }) => profile.includes(name))) ||
    Object.entries(seen.posts).some(([name, count]) => newer.every(({ posts }) => count > (posts[name] ?? 0)))
  );
}

/** From this many candidates, reading all posts is cheaper than querying by candidate. */
const MANY = 200;

async function postsOf(db: ShortlistDatabase, ids: readonly string[]): Promise<Map<string, PostRow[]>> {
  const rows =
    ids.length < MANY ? await db.posts.where('candidateId').anyOf(ids).toArray() : await db.posts.toArray();
  const posts = rows.map(readPostRow).filter((post) => post !== null);
  return Map.groupBy(posts, (post) => post.candidateId);
}

const keyOf = ({ id, stamp }: NumbersRow) => `${id} ${stamp}`;
