/** One invented account. Every number of likes belongs to one account only, so that tests see a mixture. */
export interface Person {
  handle: string;
  name: string;
  bio: string;
  followers: number;
  following: number;
  postCount: number;
  /** Newest first. */
  posts: Post[];
}

export interface Post {
  code: string;
  owner: string;
  caption: string;
  likes: number;
  comments: number;
  postedAtMs: number;
}

const POSTS_EACH = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Two days before today, so that no post is too young for a rate. In the page it stands in the document, as the
 * codes of the posts depend on it.
 */
export const NEWEST_MS =
  typeof document === 'undefined'
    ? Math.floor(Date.now() / DAY_MS - 2) * DAY_MS
    : Number(document.getElementById('root')?.dataset.newestMs);

const CAPTIONS = ['Sunday, slowly', 'The long way round', 'Asked for it, here it is', 'Before and after'];

export const PEOPLE: readonly Person[] = [
  person(0, 'maya.bakes', 'Maya Lind', 'Sourdough and patience. hello@maya-bakes.example', 16_476, 510),
  person(1, 'tom.rides', 'Tom Rides', 'Gravel, mostly uphill', 128_904, 1_610),
  person(2, 'lina_reads', 'Lina Okoro', '1 book a week since 2019', 1_234_567, 9_020),
  person(3, 'noor.runs', 'Noor Haddad', 'Marathons before breakfast', 52_340, 2_310),
  person(4, 'otto.builds', 'Otto Builds', 'Chairs, tables, excuses', 8_733, 120),
  person(5, 'ada.sews', 'Ada Sews', 'Mending is better than ending', 402_118, 4_410),
];

export function personOf(handle: string): Person | undefined {
  return PEOPLE.find((one) => one.handle === handle);
}

export function postOf(code: string): Post | undefined {
  return PEOPLE.flatMap(({ posts }) => posts).find((post) => post.code === code);
}

/** The likes of an account lie between `fewestLikes` and a quarter more, each number once. */
function person(
  index: number,
  handle: string,
  name: string,
  bio: string,
  followers: number,
  fewestLikes: number,
): Person {
  const posts = Array.from({ length: POSTS_EACH }, (_, at) => {
    // A walk that visits each of the fourteen steps once, so that likes go up and down.
    const step = (at * 5) % POSTS_EACH;
    const postedAtMs = NEWEST_MS - (at * 3 + index / 6) * DAY_MS;
    return {
      code: codeAt(postedAtMs),
      owner: handle,
      caption: CAPTIONS[at % CAPTIONS.length] ?? '',
      likes: fewestLikes + Math.round((fewestLikes * step) / (4 * POSTS_EACH)),
      comments: Math.round(fewestLikes / 50) + step,
      postedAtMs,
    };
  });
  return { handle, name, bio, followers, following: 301 + index, postCount: 181 + index, posts };
}

/** Instagram's codes carry the time of the upload, in milliseconds since 2011-08-24 before 23 more bits. */
function codeAt(timeMs: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let rest = BigInt(Math.round(timeMs) - 1_314_220_021_721) << 23n;
  let code = '';
  for (; rest > 0n; rest >>= 6n) code = alphabet[Number(rest & 63n)] + code;
  return code;
}
