import type { Snapshot } from '../model/candidate';
import { POST_COUNTS, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileReadings } from '../model/profile';
import { deflate, inflate } from './deflate';
import { packReading, unpackReading } from './pack-reading';
import { readSnapshot } from './rows';
import type { PostRow, StoredNumbers } from './schema';

/** The numbers of a snapshot. Its candidate and time are separate fields of its row. */
export type PackedNumbers = Pick<Snapshot, 'takenAtMs' | 'language' | 'profile' | 'posts' | 'facts'>;

const FORMAT = 1;

/**
 * Packs numbers in columns and deflates them: 24 posts take about 1 KB. Times are relative to the snapshot's time. Fields of a
 * post that seldom change, such as its caption, are in its `PostRow` instead.
 */
export function pack({
  takenAtMs,
  language,
  profile,
  posts,
  facts,
}: PackedNumbers): Promise<Uint8Array<ArrayBuffer>> {
  const readers: string[] = [];
  const packed = { readers, takenAtMs };
  const { followers, following, posts: posted, likes, takenAtMs: profileTakenAtMs, ...texts } = profile;
  const counts = { followers, following, posts: posted, likes };
  return deflate(
    JSON.stringify({
      format: FORMAT,
      readers,
      language,
      facts,
      profile: {
        ...texts,
        ...columns(PROFILE_COUNTS, (name) => packReading(counts[name], packed)),
        taken: profileTakenAtMs - takenAtMs,
      },
      ids: posts.map(({ id }) => id),
      pinned: posts.map(({ pinned }) => pinned),
      aboveNewer: posts.map(({ aboveNewer }) => aboveNewer),
      taken: posts.map((post) => post.takenAtMs - takenAtMs),
      counts: columns(POST_COUNTS, (name) => posts.map((post) => packReading(post[name], packed))),
    }),
  );
}

/** Null if the bytes are damaged or in a format that this version does not know. */
export async function unpack(stored: StoredNumbers, posts: readonly PostRow[]): Promise<Snapshot | null> {
  try {
    const read = JSON.parse(await inflate(stored.packed));
    if (read.format !== FORMAT) return null;
    return readSnapshot(snapshotFrom(stored, read, new Map(posts.map((post) => [post.postId, post]))));
  } catch {
    return null;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: `readSnapshot` validates the whole result.
function snapshotFrom(stored: StoredNumbers, read: any, known: ReadonlyMap<string, PostRow>): unknown {
  const { id, candidateId, takenAtMs, stamp } = stored;
  const packed = { readers: read.readers, takenAtMs };
  const { taken, ...profile } = read.profile;
  return {
    ...{ id, candidateId, takenAtMs, stamp, language: read.language },
    ...(read.facts !== undefined && { facts: read.facts }),
    profile: {
      ...profile,
      ...columns(PROFILE_COUNTS, (name) => unpackReading(profile[name], packed)),
      takenAtMs: takenAtMs + taken,
    } satisfies ProfileReadings,
    posts: read.ids.map((postId: string, at: number): PostReadings => {
      const postTakenAtMs = takenAtMs + read.taken[at];
      return {
        id: postId,
        ...seldomChanged(known.get(postId), postTakenAtMs),
        pinned: read.pinned[at],
        aboveNewer: read.aboveNewer[at],
        visibleComments: [],
        takenAtMs: postTakenAtMs,
        ...columns(POST_COUNTS, (name) => unpackReading(read.counts[name][at], packed)),
      };
    }),
  };
}

/** A post without a `PostRow` still has its numbers. */
function seldomChanged(row: PostRow | undefined, atMs: number) {
  const captions = row?.captions ?? [];
  const then = captions.findLast(({ firstMs }) => firstMs <= atMs) ?? captions[0];
  return {
    kind: row?.kind ?? ('unknown' as const),
    author: row?.author ?? null,
    postedAtMs: row?.postedAtMs ?? null,
    postedAtReader: row?.postedAtReader ?? null,
    paidPartnership: row?.paidPartnership ?? null,
    caption: then?.text ?? null,
  };
}

function columns<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value) {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}
