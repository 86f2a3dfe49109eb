import type { Span } from '../../metrics/measures/span';
import type { LastPostDoubt } from '../../metrics/rates/sample-facts';
import type { EmptyClass } from '../comments/comment-classes';
import type { GoodComment } from '../comments/good-comments';

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

/** The usual range, inclusive unless stated otherwise; null for a side without a threshold. */
export interface Usual {
  low: number | null;
  high: number | null;
  /** True if `high` itself is already unusual. */
  highExcluded?: true;
}

/**
 * Something on the visible page that may be worth a question. Never an accusation: every signal has innocent
 * explanations.
 */
export interface OddSignal {
  id: OddSignalId;
  /** `uncertain`: the value's range crosses the threshold. */
  result: 'usual' | 'ask' | 'uncertain';
  /** On which side of the usual range the value is; null unless `ask`. */
  side: 'below' | 'above' | null;
  value: Span;
  unit: 'per-100-likes' | 'per-like' | 'accounts' | 'times' | 'percent' | 'days';
  usual: Usual;
  /** How many posts, comments or snapshots the value is based on. */
  sampleSize: number;
  source: string;
  sourceUrl: string | null;
  year: number | null;
  /** For `empty-comments`: the comments that were found, each with its class. */
  comments?: { text: string; class: EmptyClass }[];
}

/** A signal that could not be checked, and what it needs. */
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

/** What no page shows. Listed so that a missing signal is not taken as an all-clear. */
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
  /** Comments that say someone bought, ask where to buy, or tag a friend. */
  good: GoodComment[];
  /** How many comments were checked, starting with the newest posts, and how many more are visible. */
  commentsSeen: number;
  commentsLeftOut: number;
  unknowable: readonly Unknowable[];
}
