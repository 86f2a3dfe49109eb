import { POST_COUNTS, type PostCount, type PostKind, type PostReadings } from '../model/post';
import { PROFILE_COUNTS, type ProfileCount, type ProfileReadings } from '../model/profile';
import type { Reading } from '../model/reading';
import { MAX_SAMPLE_POSTS, type Sample } from '../model/sample';
import { compareAsText, preferList, preferReading, preferSign, preferText } from './prefer';

/**
 * What two sets of looks at one profile add up to. Commutative, associative and idempotent: the order in
 * which tabs report does not matter.
 */
export function mergeSamples(a: Sample, b: Sample): Sample {
  const later = a.updatedAtMs - b.updatedAtMs || compareAsText(a.language, b.language);
  // A map, since a post may be called `constructor` or `__proto__`: on Bluesky the author's app chooses its id.
  const posts = new Map(Object.entries(a.posts));
  for (const [id, post] of Object.entries(b.posts)) {
    const known = posts.get(id);
    posts.set(id, known ? mergePosts(known, post) : post);
  }
  return {
    platform: a.platform,
    handle: compareAsText(a.handle, b.handle) >= 0 ? a.handle : b.handle,
    profile: a.profile && b.profile ? mergeProfiles(a.profile, b.profile) : (a.profile ?? b.profile),
    posts: newestPosts(posts),
    language: later >= 0 ? a.language : b.language,
    updatedAtMs: Math.max(a.updatedAtMs, b.updatedAtMs),
  };
}

function mergeProfiles(a: ProfileReadings, b: ProfileReadings): ProfileReadings {
  const counts = Object.fromEntries(
    PROFILE_COUNTS.map((name) => [name, preferReading(a[name], b[name])]),
  ) as Record<ProfileCount, Reading>;
  return {
    ...counts,
    displayName: preferText(a.displayName, b.displayName),
    bio: preferText(a.bio, b.bio),
    verified: preferSign(a.verified, b.verified),
    private: preferSign(a.private, b.private),
    category: preferText(a.category, b.category),
    links: preferList(a.links, b.links),
    takenAtMs: Math.max(a.takenAtMs, b.takenAtMs),
  };
}

export function mergePosts(a: PostReadings, b: PostReadings): PostReadings {
  const counts = Object.fromEntries(
    POST_COUNTS.map((name) => [name, preferReading(a[name], b[name])]),
  ) as Record<PostCount, Reading>;
  return {
    id: a.id,
    kind: preferKind(a.kind, b.kind),
    author: preferText(a.author, b.author),
    ...counts,
    pinned: preferSign(a.pinned, b.pinned),
    aboveNewer: preferSign(a.aboveNewer, b.aboveNewer),
    paidPartnership: preferSign(a.paidPartnership, b.paidPartnership),
    ...preferDate(a, b),
    caption: preferText(a.caption, b.caption),
    visibleComments: preferList(a.visibleComments, b.visibleComments),
    takenAtMs: Math.max(a.takenAtMs, b.takenAtMs),
  };
}

/** An id only says "not before", so the later date is the truer one. */
function preferDate(a: PostReadings, b: PostReadings): Pick<PostReadings, 'postedAtMs' | 'postedAtReader'> {
  const date = ({ postedAtMs, postedAtReader }: PostReadings) => ({ postedAtMs, postedAtReader });
  const order =
    (a.postedAtMs ?? Number.NEGATIVE_INFINITY) - (b.postedAtMs ?? Number.NEGATIVE_INFINITY) ||
    compareAsText(a.postedAtReader, b.postedAtReader);
  return order >= 0 ? date(a) : date(b);
}

/** From the least telling: a tile can say "photo" where the post's own page says "carousel". */
const KINDS_BY_TELLING: readonly PostKind[] = [
  'unknown',
  'text',
  'photo',
  'video',
  'reel',
  'short',
  'live',
  'carousel',
];

function preferKind(a: PostKind, b: PostKind): PostKind {
  return KINDS_BY_TELLING.indexOf(a) >= KINDS_BY_TELLING.indexOf(b) ? a : b;
}

function newestPosts(posts: ReadonlyMap<string, PostReadings>): Record<string, PostReadings> {
  const entries = [...posts];
  if (entries.length <= MAX_SAMPLE_POSTS) return Object.fromEntries(entries);
  const age = (post: PostReadings) => post.postedAtMs ?? 0;
  entries.sort(([idA, a], [idB, b]) => age(b) - age(a) || compareAsText(idB, idA));
  return Object.fromEntries(entries.slice(0, MAX_SAMPLE_POSTS));
}
