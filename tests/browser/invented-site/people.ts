/** One invented account. Every number on the site belongs to one account only, so that a mixture is seen. */
export interface Person {
  handle: string;
  name: string;
  followers: number;
  following: number;
  postCount: number;
  /** Newest first. */
  posts: Post[];
}

export interface Post {
  code: string;
  owner: string;
  likes: number;
  comments: number;
  postedAtMs: number;
}

const HANDLES = ['maya.bakes', 'tom.rides', 'lina_reads', 'noor.runs', 'otto.builds', 'ada.sews'];
const POSTS_EACH = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Long enough ago that no post is too young for the sample. */
const NEWEST_MS = Date.parse('2025-06-20T12:00:00Z');

export const PEOPLE: readonly Person[] = HANDLES.map(personAt);

export function personOf(handle: string): Person | undefined {
  return PEOPLE.find((person) => person.handle === handle);
}

export function postOf(code: string): Post | undefined {
  return PEOPLE.flatMap(({ posts }) => posts).find((post) => post.code === code);
}

/** Likes of the first account are 1,001 to 1,014, of the second 2,001 to 2,014, and so on. */
function personAt(handle: string, index: number): Person {
  const own = (index + 1) * 1000;
  return {
    handle,
    name: `${handle} by name`,
    followers: own * 100 + 11,
    following: own + 501,
    postCount: own + 601,
    posts: Array.from({ length: POSTS_EACH }, (_, at) => ({
      code: codeAt(NEWEST_MS - (at * HANDLES.length + index) * DAY_MS),
      owner: handle,
      likes: own + at + 1,
      comments: own / 10 + at + 1,
      postedAtMs: NEWEST_MS - (at * HANDLES.length + index) * DAY_MS,
    })),
  };
}

/** Instagram's codes carry the time of the upload, in milliseconds since 2011-08-24 before 23 more bits. */
function codeAt(timeMs: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let rest = BigInt(timeMs - 1314220021721) << 23n;
  let code = '';
  for (; rest > 0n; rest >>= 6n) code = alphabet[Number(rest & 63n)] + code;
  return code;
}
