import { Dexie } from 'dexie';
import type { Snapshot } from '../model/candidate';
import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import type { Reading } from '../model/reading';
import { ok, type Result } from '../model/result';
import type { ShortlistDatabase } from './database';
import { attempt, notOnShortlist } from './problems';
import { readSnapshot } from './rows';

/** What a page and its sample gave, as far as a snapshot keeps it. */
export interface Numbers {
  language: string;
  profile: ProfileReadings;
  posts: readonly PostReadings[];
  takenAtMs: number;
}

/** Five times the default sample: enough for every window of posts that the settings offer. */
export const MAX_SNAPSHOT_POSTS = 60;

/**
 * A snapshot is compact: the newest posts only, and without the comments' texts. Those are other people's
 * words, they are evaluated while they stand on the page, and they would be most of the database.
 * Counts keep their range, source and raw text; captions stay whole, since what they disclose may stand last.
 */
export function compactPosts(posts: readonly PostReadings[]): PostReadings[] {
  return posts
    .toSorted((a, b) => (b.postedAtMs ?? 0) - (a.postedAtMs ?? 0))
    .slice(0, MAX_SNAPSHOT_POSTS)
    .map((post) => ({ ...post, ...decided(post, POST_COUNTS), visibleComments: [] }));
}

/** The counts as they are shown: what a sample keeps `beside` them decides only between later looks. */
function decided<Name extends string>(readings: Record<Name, Reading>, names: readonly Name[]) {
  const entries = names.map((name) => {
    const reading = readings[name];
    if (!reading.found) return [name, reading];
    const { beside: _, ...count } = reading;
    return [name, count];
  });
  return Object.fromEntries(entries) as Record<Name, Reading>;
}

export function snapshotFrom(candidateId: string, numbers: Numbers): Snapshot {
  const { language, profile, posts, takenAtMs } = numbers;
  return {
    candidateId,
    takenAtMs,
    language,
    profile: { ...profile, ...decided(profile, PROFILE_COUNTS) },
    posts: compactPosts(posts),
  };
}

/** Adds today's numbers to a candidate. A revisit does not do this by itself. */
export function keepSnapshot(
  db: ShortlistDatabase,
  candidateId: string,
  numbers: Numbers,
  nowMs = Date.now(),
): Promise<Result<Snapshot>> {
  const kept = 'Nothing was kept; earlier numbers and your notes are as they were.';
  return attempt(db, kept, () =>
    db.transaction('rw', db.candidates, db.snapshots, async () => {
      const updated = await db.candidates.where('id').equals(candidateId).modify({ updatedAtMs: nowMs });
      if (updated === 0) return notOnShortlist(kept);
      const snapshot = snapshotFrom(candidateId, numbers);
      return ok({ ...snapshot, id: await db.snapshots.add(snapshot) });
    }),
  );
}

export function snapshotRows(db: ShortlistDatabase, candidateId: string) {
  return db.snapshots
    .where('[candidateId+takenAtMs]')
    .between([candidateId, Dexie.minKey], [candidateId, Dexie.maxKey])
    .reverse();
}

/** Newest first. */
export async function snapshotsOf(db: ShortlistDatabase, candidateId: string): Promise<Snapshot[]> {
  const rows = await snapshotRows(db, candidateId).toArray();
  return rows.map(readSnapshot).filter((snapshot) => snapshot !== null);
}

export async function latestSnapshot(db: ShortlistDatabase, candidateId: string): Promise<Snapshot | null> {
  const newest = await snapshotRows(db, candidateId).first();
  return readSnapshot(newest) ?? (await snapshotsOf(db, candidateId))[0] ?? null;
}
