import { MAX_SAMPLE_POSTS } from '../model/limits';
import type { PostKind, PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import type { Sample } from '../model/sample';
import { compareAsText, later, preferList, preferReading, preferSign, preferText } from './prefer';

/**
 * What two sets of looks at one profile add up to. Commutative, associative and idempotent: the order in
 * which tabs report does not matter.
 */
export function mergeSamples(a: Sample, b: Sample): Sample {
  const isLater = (a.updatedAtMs - b.updatedAtMs || compareAsText(a.language, b.language)) >= 0;
  // A map, since a post may be called `constructor` or `__proto__`: on Bluesky the author's app chooses its id.
  const posts = new Map(Object.entries(a.posts));
  for (const [id, post] of Object.entries(b.posts)) {
    const known = posts.get(id);
    posts.set(id, known ? mergePosts(known, post) : post);
  }
  return {
    platform: a.platform,
    handle: compareAsText(a.handle, b.handle) >= 0 ? a.handle : b.handle,
    profile: a.profile && b.profile ? merged(PROFILE_RULES, a.profile, b.profile) : (a.profile ?? b.profile),
    posts: newestPosts(posts),
    language: isLater ? a.language : b.language,
    updatedAtMs: later(a.updatedAtMs, b.updatedAtMs),
  };
}

/** Which of two values of each field is kept. */
type Rules<Fields> = { readonly [Name in keyof Fields]: (a: Fields[Name], b: Fields[Name]) => Fields[Name] };

const PROFILE_RULES: Rules<ProfileReadings> = {
  followers: preferReading,
  following: preferReading,
  posts: preferReading,
  likes: preferReading,
  displayName: preferText,
  bio: preferText,
  verified: preferSign,
  private: preferSign,
  category: preferText,
  links: preferList,
  takenAtMs: later,
};

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
  // An id only says "not before", so the later date is the truer one.
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
