import type { PostReadings } from './post';
import type { ProfileReadings } from './profile';

/* What may be unknown about a post or profile besides its counts. Null (or the kind "unknown") means that the page did
   not say, never "no". The screens and the export list every unknown beside the known facts. */

/** True, false, or null for unknown. */
export type Sign = boolean | null;

/** Reads each sign of a post. For a sign that is not a yes or no, true means that it is known. */
export const POST_SIGNS = {
  pinned: ({ pinned }) => pinned,
  paidLabel: ({ paidPartnership }) => paidPartnership,
  commentsOff: ({ comments }) => (comments.found ? false : comments.why === 'off' || null),
  kind: ({ kind }) => kind !== 'unknown' || null,
  date: ({ postedAtMs }) => postedAtMs !== null || null,
  author: ({ author }) => author !== null || null,
} satisfies Record<string, (post: PostReadings) => Sign>;
export type PostSign = keyof typeof POST_SIGNS;
export const POST_SIGN_NAMES = Object.keys(POST_SIGNS) as PostSign[];

export const PROFILE_SIGNS = {
  verified: ({ verified }) => verified,
  private: (profile) => profile.private,
} satisfies Record<string, (profile: ProfileReadings) => Sign>;
export type ProfileSign = keyof typeof PROFILE_SIGNS;
export const PROFILE_SIGN_NAMES = Object.keys(PROFILE_SIGNS) as ProfileSign[];

/** How many posts leave each sign unknown; signs known for all posts are left out. */
export function unknownAmong(posts: readonly PostReadings[]): Partial<Record<PostSign, number>> {
  const counts = POST_SIGN_NAMES.map(
    (name) => [name, posts.filter((post) => POST_SIGNS[name](post) === null).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
