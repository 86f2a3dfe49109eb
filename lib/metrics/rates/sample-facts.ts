import type { PostKind } from '../../model/post';
import type { Sponsorship } from '../disclosure/sponsorship';
import type { FormulaId } from '../measures/formulas';
import type { Span } from '../measures/span';
import type { LikelyRange } from './rate-types';

/** Some of the posts seen. */
export interface GroupRate<Key extends string> {
  key: Key;
  /** The headline's formula, unless the user chose another for this kind. */
  formula: FormulaId;
  sampleSize: number;
  /** Null below three posts. */
  median: { ratePercent: number; lowPercent: number; highPercent: number } | null;
  /** The likely range of the group's median; null below six posts. */
  likely: LikelyRange | null;
}

export type AgeGroup = 'under-a-week' | 'under-a-month' | 'under-a-quarter' | 'older' | 'undated';

/** Rates of groups of all posts seen, not only of the newest; empty groups are left out. */
export interface Groups {
  bySponsorship: GroupRate<Sponsorship>[];
  byKind: GroupRate<PostKind>[];
  byAge: GroupRate<AgeGroup>[];
}

/** How regularly the account posts, calculated from the newest posts up to the first possible gap. */
export interface Pace {
  /** Posts after the oldest of the sample, per week up to now, so that a pause since the last post counts. With a doubt, at least. */
  postsPerWeek: number;
  /** Between the posts that were seen. */
  medianGapDays: number;
  /** Between two posts, or since the last one. With a doubt, at most. */
  longestGapDays: number;
  daysSinceLast: number;
  sampleSize: number;
  /** Why posts may exist that were not seen; they could only make the pace faster and every pause shorter. */
  doubt: LastPostDoubt | null;
}

/**
 * Why a post newer than the newest one seen may exist.
 * - `list-not-seen`: only posts opened by their address were seen
 * - `undated-posts`: a post that was seen has no date, or one in the future
 * - `pinned-only`: every post seen is pinned, or may be
 * - `one-kind-only`: every post seen is of the kind that has a tab of its own
 */
export type LastPostDoubt = 'list-not-seen' | 'undated-posts' | 'pinned-only' | 'one-kind-only';

/** The newest dated post that was seen. */
export interface LastPost {
  postedAtMs: number;
  /**
   * Days from the post to the look (for saved numbers, to the day of saving). With a doubt, the range begins at zero
   * days. A date from an id is the earliest possible one.
   */
  daysAgo: Span;
  doubt: LastPostDoubt | null;
}

/**
 * What would make more numbers available; the screen has one sentence and one button for each. `seen` of `wanted` posts
 * have the formula's counts; `short` more are needed for a rate.
 */
export type NextStep =
  | {
      kind: 'measure' | 'open-posts' | 'scroll';
      formula: FormulaId;
      seen: number;
      wanted: number;
      short: number;
    }
  /** The posts come with a page that loads anew. */
  | { kind: 'reload' }
  | { kind: 'none' };
