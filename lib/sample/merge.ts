import { MAX_SAMPLE_POSTS } from '../model/limits';
import type { PostKind, PostReadings } from '../model/post';
import { PROFILE_WORDS, type ProfileCount, type ProfileReadings, type ProfileWord } from '../model/profile';
import type { Sample } from '../model/sample';
import {
  compareAsText,
  type Found,
  later,
  preferFound,
  preferList,
  preferReading,
  preferSign,
  preferText,
} from './prefer';

/**
 * Merges two samples of one profile. Commutative, associative and idempotent, so the order in which tabs report does
 * not matter.
 */
export function mergeSamples(a: Sample, b: Sample): Sample {
  const isLater = (a.updatedAtMs - b.updatedAtMs || compareAsText(a.language, b.language)) >= 0;
  // A map, because a post's id may be `constructor` or `__proto__`: on Bluesky the author's app chooses it.
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
    language: isLater ? a.language : b.language,
    updatedAtMs: later(a.updatedAtMs, b.updatedAtMs),
  };
}

/** How each field chooses between two values. */
type Rules<Fields> = { readonly [Name in keyof Fields]: (a: Fields[Name], b: Fields[Name]) => Fields[Name] };

const COUNT_RULES: Rules<Pick<ProfileReadings, ProfileCount>> = {
  followers: preferReading,
  following: preferReading,
  posts: preferReading,
  likes: preferReading,
};

/** Fields that pages may shorten. All others are complete or missing. */
const MAY_BE_CUT: readonly ProfileWord[] = ['bio', 'links'];

/**
 * For profile fields, as for counts, the later finding wins: the profile may have changed, or the earlier finding may
 * have been false. A look that finds nothing changes nothing. For fields that may be shortened, the longer of two texts
 * from the same hour wins.
 */
function mergeProfiles(a: ProfileReadings, b: ProfileReadings): ProfileReadings {
  const takenAtMs = later(a.takenAtMs, b.takenAtMs);
  const found = PROFILE_WORDS.map((name) =>
    preferFound(wordIn(a, name), wordIn(b, name), MAY_BE_CUT.includes(name)),
  );
  const words = PROFILE_WORDS.map((name, at) => [name, found[at]?.value] as const);
  const earlier = PROFILE_WORDS.flatMap((name, at) => {
    const { isFound = false, atMs = takenAtMs } = found[at] ?? {};
    return isFound && atMs !== takenAtMs ? [[name, atMs] as const] : [];
  });
  return {
    ...merged(COUNT_RULES, a, b),
    ...(Object.fromEntries(words) as Pick<ProfileReadings, ProfileWord>),
    ...(earlier.length > 0 && { foundAtMs: Object.fromEntries(earlier) }),
    takenAtMs,
  };
}

function wordIn(profile: ProfileReadings, name: ProfileWord): Found {
  const value = profile[name];
  const isFound = Array.isArray(value) ? value.length > 0 : value !== null;
  return { value, isFound, atMs: profile.foundAtMs?.[name] ?? profile.takenAtMs };
}

/** From the least specific to the most: a tile can say "photo" where the post's own page says "carousel". */
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

const POST_RULES: Rules<Omit<PostReadings, 'id' | 'postedAtMs' | 'postedAtReader'>> = {
  kind: (a, b) => (KINDS_BY_TELLING.indexOf(a) >= KINDS_BY_TELLING.indexOf(b) ? a : b),
  author: preferText,
  likes: preferReading,
  comments: preferReading,
  views: preferReading,
  shares: preferReading,
  saves: preferReading,
  pinned: preferSign,
  aboveNewer: preferSign,
  paidPartnership: preferSign,
  caption: preferText,
  visibleComments: preferList,
  takenAtMs: later,
};

export function mergePosts(a: PostReadings, b: PostReadings): PostReadings {
  // An id only gives the earliest possible time, so the later date is closer to the truth.
  const order =
    (a.postedAtMs ?? Number.NEGATIVE_INFINITY) - (b.postedAtMs ?? Number.NEGATIVE_INFINITY) ||
    compareAsText(a.postedAtReader, b.postedAtReader);
  const { id, postedAtMs, postedAtReader } = order >= 0 ? a : b;
  return { id, ...merged(POST_RULES, a, b), postedAtMs, postedAtReader };
}

function merged<Fields extends object>(rules: Rules<Fields>, a: Fields, b: Fields): Fields {
  const names = Object.keys(rules) as (keyof Fields)[];
  return Object.fromEntries(names.map((name) => [name, rules[name](a[name], b[name])])) as Fields;
}

function newestPosts(posts: ReadonlyMap<string, PostReadings>): Record<string, PostReadings> {
  const entries = [...posts];
  if (entries.length > MAX_SAMPLE_POSTS) {
    const age = (post: PostReadings) => post.postedAtMs ?? 0;
    entries.sort(([idA, a], [idB, b]) => age(b) - age(a) || compareAsText(idB, idA));
  }
  return Object.fromEntries(entries.slice(0, MAX_SAMPLE_POSTS));
}
