import type { PostReadings } from './post';
import type { ProfileReadings } from './profile';

/*
 * What a reading may not know beside its counts. Null, or "unknown" of a kind, means that nothing on the page told, never "no":
 * each of these is said wherever the others are, on the screen and in the export.
 */

/** Yes, no, or null for not known. */
export type Sign = boolean | null;

/** Of a post: whether it is so, or for what is no yes or no, whether it is known (then true). */
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

/** How many posts leave each sign open; signs that all posts tell are left out. */
export function unknownAmong(posts: readonly PostReadings[]): Partial<Record<PostSign, number>> {
  const counts = POST_SIGN_NAMES.map(
    (name) => [name, posts.filter((post) => POST_SIGNS[name](post) === null).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
