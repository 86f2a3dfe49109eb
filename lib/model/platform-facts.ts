import type { PostCount, PostKind } from './post';
import type { ProfileCount } from './profile';

/** The rates that Yardstick knows by name; `lib/evaluation/formulas.ts` defines each. */
export type FormulaId =
  | 'likes-comments-by-followers'
  | 'likes-comments-shares-by-followers'
  | 'likes-by-followers'
  | 'likes-comments-by-views'
  | 'likes-comments-shares-by-views'
  | 'likes-comments-shares-saves-by-views'
  | 'likes-by-views'
  | 'comments-by-likes'
  | 'views-by-followers';

/** Which formulas speak for a platform. */
export interface PlatformFormulas {
  /** The first of these that has enough posts is the headline. */
  headline: readonly [FormulaId, ...FormulaId[]];
  /** Shown under their own names where they have enough posts; never the headline. */
  alongside: readonly FormulaId[];
}

/** What engine and screens must know of a platform and no page tells them. */
export interface PlatformFacts {
  formulas: PlatformFormulas;
  /** The kinds of post that its pages tell apart; each may have a formula of the user's. */
  kinds: readonly PostKind[];
  /** Kinds that share no number, the default kind first; null where all kinds are measured together. */
  kindsApart: readonly [PostKind, ...PostKind[]] | null;
  /** Kinds whose tab shows them alone: a newer post of another kind may be in another tab. */
  kindsOfOneTab: readonly PostKind[];
  /** The counts that an account's page can show. */
  profileCounts: readonly ProfileCount[];
  /** Whether a follower count proves that the profile's own list was seen, and not only posts opened by their address. */
  followersProveList: boolean;
  /** Where a post's likes appear: in the profile's list, there under the pointer alone, or on the opened post. */
  likesAppear: 'in-list' | 'under-pointer' | 'on-post';
  /** How an opened post leads to the next one. */
  nextPost: 'by-itself' | 'down-key';
  /** How much of a caption the platform says it shows before "more"; null where it says nothing to go by. */
  captionShown: { lines: number; characters: number } | null;
  words: PlatformWords;
}

/** What the platform calls its own things, in the singular where a count stands before them. */
export interface PlatformWords {
  post: 'post' | 'video';
  account: 'account' | 'channel';
  /** Where they differ from the product's own words. */
  counts: Partial<Record<PostCount, string>>;
}
