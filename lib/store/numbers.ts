import type { Snapshot, TextFacts } from '../model/candidate';
import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import type { Reading } from '../model/reading';

/** The readings of a page and its sample that go into a snapshot. */
export interface Numbers {
  language: string;
  profile: ProfileReadings;
  posts: readonly PostReadings[];
  takenAtMs: number;
  /** Missing if nothing was looked for, as in earlier versions. */
  facts?: TextFacts | undefined;
}

/** Five times the default sample, which covers every sample size that the settings offer. */
export const MAX_SNAPSHOT_POSTS = 60;

/**
 * A snapshot stores only the newest posts, and no comment texts: those are other people's words, they are evaluated while the
 * page shows them, and they would fill most of the database. Counts keep their range, source and raw text. Captions are not
 * cut, because a disclosure may be at the end.
 */
export function compactPosts(posts: readonly PostReadings[]): PostReadings[] {
  return posts
    .toSorted((a, b) => (b.postedAtMs ?? 0) - (a.postedAtMs ?? 0))
    .slice(0, MAX_SNAPSHOT_POSTS)
    .map((post) => ({ ...post, ...decided(post, POST_COUNTS), visibleComments: [] }));
}

/** The counts without `beside` and `endedAtMs`, which matter only for merging further looks into a sample. */
function decided<Name extends string>(readings: Record<Name, Reading>, names: readonly Name[]) {
  const entries = names.map((name) => {
    const reading = readings[name];
    if (!reading.found) return [name, reading];
    const { beside: _, endedAtMs: __, ...count } = reading;
    return [name, count];
  });
  return Object.fromEntries(entries) as Record<Name, Reading>;
}

/** The snapshot that these numbers make. */
export function snapshotFrom(candidateId: string, numbers: Numbers): Snapshot {
  const { language, profile, posts, takenAtMs, facts } = numbers;
  return {
    candidateId,
    takenAtMs,
    language,
    profile: { ...profile, ...decided(profile, PROFILE_COUNTS) },
    posts: compactPosts(posts),
    ...(facts && { facts }),
  };
}

/** Summary of what a snapshot contains, readable without unpacking it. */
export interface SnapshotSummary {
  /** Names of the profile counts that were found. */
  profile: string[];
  /** For each post count, the number of posts where it was found. */
  posts: Record<string, number>;
}

export function summaryOf({ profile, posts }: Pick<Numbers, 'profile' | 'posts'>): SnapshotSummary {
  return {
    profile: PROFILE_COUNTS.filter((name) => profile[name].found),
    posts: Object.fromEntries(
      POST_COUNTS.map((name) => [name, posts.filter((post) => post[name].found).length]),
    ),
  };
}
