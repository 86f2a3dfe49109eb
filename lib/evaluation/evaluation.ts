import type { PlatformId } from '../model/platform';
import type { AbsenceReason } from '../model/reading';

/** Formula ids; `formulas.ts` holds the words, the inputs and the source of each. */
export type FormulaId =
  | 'likes-comments-by-followers'
  | 'likes-comments-shares-by-views'
  | 'views-by-followers'
  | 'likes-by-followers'
  | 'lifetime-likes-per-post';

export type ExclusionReason =
  | 'pinned'
  | 'under-a-day-old'
  | 'beyond-the-newest'
  | `likes-${AbsenceReason}`
  | `comments-${AbsenceReason}`
  | `views-${AbsenceReason}`
  | `shares-${AbsenceReason}`;

export interface PostRate {
  id: string;
  ratePercent: number;
  lowPercent: number;
  highPercent: number;
}

export interface Exclusion {
  id: string;
  why: ExclusionReason;
}

/** A rate over a sample. Percent throughout: 3.2 means 3.2 %. */
export interface Rate {
  formula: FormulaId;
  /** The median of the posts' rates. */
  ratePercent: number;
  /** The bounds that the counts' own ranges give. */
  lowPercent: number;
  highPercent: number;
  meanPercent: number;
  sampleSize: number;
  posts: PostRate[];
  excluded: Exclusion[];
}

export type Standing = 'well-above' | 'above' | 'about' | 'below' | 'well-below';

/** One row of a comparison table: the lower bounds, in percent, of its bands. */
export interface BenchmarkBand {
  fromFollowers: number;
  /** Exclusive; null for the last. */
  toFollowers: number | null;
  belowFromPercent: number;
  averageFromPercent: number;
  aboveFromPercent: number;
  highFromPercent: number;
}

export interface BenchmarkTable {
  id: string;
  platform: PlatformId;
  formula: FormulaId;
  average: 'median' | 'mean';
  source: string;
  sourceUrl: string;
  /** The year the figures were published, or null where the source prints none. */
  year: number | null;
  seenOn: string;
  doubts: string[];
  bands: BenchmarkBand[];
}

export type Verdict =
  | {
      kind: 'compared';
      standing: Standing;
      spansStandings: Standing[];
      table: BenchmarkTable;
      band: BenchmarkBand;
      match: 'same' | 'near';
      nearBecause: string | null;
    }
  | { kind: 'no-comparable-table' }
  | { kind: 'too-little-seen' };

/** What would let more be said; the screen has one sentence and one button for each. */
export type NextStep =
  | { kind: 'measure'; seen: number; wanted: number }
  | { kind: 'open-posts'; seen: number; wanted: number }
  | { kind: 'scroll'; seen: number; wanted: number }
  | { kind: 'none' };

export interface Average {
  median: number;
  mean: number;
  low: number;
  high: number;
  sampleSize: number;
  /** True when any count in it was rounded. */
  rounded: boolean;
}

export interface TierBound {
  id: string;
  name: string;
  /** Inclusive. */
  fromFollowers: number;
}

/** What the sample and the profile's readings mean under the user's settings. */
export interface Evaluation {
  /** Null where followers are not known, or where their range spans two tiers. */
  tier: { id: string; name: string } | null;
  headline: Rate | null;
  /** Rates under their own names beside the headline. */
  alongside: Rate[];
  verdict: Verdict;
  averages: Record<'likes' | 'comments' | 'views' | 'shares' | 'saves', Average | null>;
  postsPerWeek: number | null;
  nextStep: NextStep;
}

export interface EvaluationSettings {
  tiers: TierBound[];
  /** How many of the newest posts make the sample. */
  sampleSize: number;
  /** Fewer posts than this give no rate. */
  leastPosts: number;
}
