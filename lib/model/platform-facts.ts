import type { PostCount, PostKind } from './post';
import type { ProfileCount } from './profile';

/** The rates that have a name here; `FORMULAS` defines each. */
export const FORMULA_IDS = [
  'likes-comments-by-followers',
  'likes-comments-shares-by-followers',
  'likes-by-followers',
  'likes-comments-by-views',
  'likes-comments-shares-by-views',
  'likes-comments-shares-saves-by-views',
  'likes-by-views',
  'comments-by-likes',
  'views-by-followers',
] as const;
export type FormulaId = (typeof FORMULA_IDS)[number];

/** Which formulas suit a platform. */
export interface PlatformFormulas {
  /** The first one with enough posts becomes the headline. */
  headline: readonly [FormulaId, ...FormulaId[]];
  /** Shown beside the headline if they have enough posts; never the headline. */
  alongside: readonly FormulaId[];
}

/** Facts about a platform that the engine and the screens need and that no page shows. */
export interface PlatformFacts {
  formulas: PlatformFormulas;
  /** The kinds of post that its pages distinguish; the user may choose a formula for each. */
  kinds: readonly PostKind[];
  /** Kinds that must not be averaged together, the default kind first; null if all kinds are measured together. */
  kindsApart: readonly [PostKind, ...PostKind[]] | null;
  /** Kinds that have a tab of their own: a newer post of another kind may be in another tab. */
  kindsOfOneTab: readonly PostKind[];
  /** The counts that an account's page can show. */
  profileCounts: readonly ProfileCount[];
  /** Whether a visible follower count proves that the profile's own list was read, and not only single posts. */
  followersProveList: boolean;
  /** Where a post's likes appear: in the profile's list, in the list under the pointer, or on the opened post. */
  likesAppear: 'in-list' | 'under-pointer' | 'on-post';
  /** How the user gets from an opened post to the next. `new-tab`: numbers come only with a page that loads. */
  nextPost: 'by-itself' | 'down-key' | 'new-tab';
  /** Whether all posts come with the page that loads: scrolling adds none, and after a move inside the site there are none. */
  listComesWithPage?: true;
  /** How much of a caption the platform says it shows before "more"; null if it does not say. */
  captionShown: { lines: number; characters: number } | null;
  /**
   * What the platform shows no visitor and a comparison needs: without likes there is no engagement rate, and without
   * impressions none that a published table could judge.
   */
  lacks?: 'likes' | 'impressions';
  words: PlatformWords;
  /** What the user reads before switching the platform on, as a code of `lib/words`; null if there is nothing to know. */
  caution: 'restricts-accounts' | null;
}

/** The platform's words for its own things, in the singular where a count comes before them. */
export interface PlatformWords {
  post: 'post' | 'video';
  account: 'account' | 'channel';
  /** Only the words that differ from the product's own. */
  counts: Partial<Record<PostCount, 'reactions' | 'replies' | 'reposts'>>;
}
