import type { Snapshot } from '../model/candidate';
import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import type { Reading } from '../model/reading';

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
    const { beside: _, endedAtMs: __, ...count } = reading;
    return [name, count];
  });
  return Object.fromEntries(entries) as Record<Name, Reading>;
}

/** Numbers as a snapshot would hold them. */
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

/** What a snapshot has, so that it need not be unpacked to know. */
export interface Seen {
  /** The profile's counts that were found. */
  profile: string[];
  /** By count: of how many posts it was found. */
  posts: Record<string, number>;
}

export function seenIn({ profile, posts }: Pick<Numbers, 'profile' | 'posts'>): Seen {
  return {
    profile: PROFILE_COUNTS.filter((name) => profile[name].found),
    posts: Object.fromEntries(
      POST_COUNTS.map((name) => [name, posts.filter((post) => post[name].found).length]),
    ),
  };
}
