import type { EmptyClass } from '../comments/comment-classes';
import type { GoodComment } from '../comments/good-comments';
import type { LastPostDoubt } from '../engagement/sample-facts';
import type { Span } from '../measures/span';

export type OddSignalId =
  | 'comments-per-100-likes'
  | 'views-per-like'
  | 'following-many'
  | 'following-above-followers'
  | 'engagement-for-its-size'
  | 'posts-too-even'
  | 'empty-comments'
  | 'last-post'
  | 'followers-jump';

/** What is usual, both ends included unless said otherwise; null where that side has no threshold. */
export interface Usual {
  low: number | null;
  high: number | null;
  /** `high` itself is no longer usual. */
  highExcluded?: true;
}

/**
 * Something that the visible page supports and that may be worth a question. Never an accusation: every one of
 * them has honest causes.
 */
export interface OddSignal {
  id: OddSignalId;
  /** `uncertain`: the value's range reaches over the threshold. */
  result: 'usual' | 'ask' | 'uncertain';
  /** On which side of what is usual; null unless `ask`. */
  side: 'below' | 'above' | null;
  value: Span;
  unit: 'per-100-likes' | 'per-like' | 'accounts' | 'times' | 'percent' | 'days';
  usual: Usual;
  /** Posts, comments or snapshots behind the value. */
  sampleSize: number;
  source: string;
  sourceUrl: string | null;
  year: number | null;
  /** For `empty-comments`: how many of each class, and the comments. */
  comments?: { text: string; class: EmptyClass }[];
}

/** A signal that could not be had, and what would be needed. */
export type UnseenSignal = { id: OddSignalId } & (
  | { because: PlainReason }
  | { because: 'too-few-comments'; neededComments: number }
  | { because: 'snapshot-too-recent'; neededDays: number }
);

export type PlainReason =
  | 'not-on-this-platform'
  | 'too-few-posts'
  | 'not-read'
  | 'no-table'
  | 'nothing-to-divide-by'
  | 'no-earlier-snapshot'
  | 'no-dates'
  | LastPostDoubt;

/** What no page shows, so that nobody takes silence for a clean bill. */
export const UNKNOWABLE = [
  'audience-location',
  'audience-age',
  'fake-followers',
  'reach',
  'saves-and-sends',
] as const;
export type Unknowable = (typeof UNKNOWABLE)[number];

export interface Signals {
  odd: OddSignal[];
  unseen: UnseenSignal[];
  /** Comments that say somebody bought, ask where to buy, or tag somebody. */
  good: GoodComment[];
  /** Comments that were checked, those of the newest posts first, and how many more are visible. */
  commentsSeen: number;
  commentsLeftOut: number;
  unknowable: readonly Unknowable[];
}
