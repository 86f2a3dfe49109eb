import type { PostCount, PostKind } from '../../model/post';
import type { AbsenceReason } from '../../model/reading';
import type { AverageKind, FormulaId } from '../measures/formulas';
import type { Span } from '../measures/span';

/**
 * Why a post is not part of a rate.
 * - `probably-pinned`: whether it is pinned is not known, and it stands at the top above newer posts
 * - `too-new`: still collecting; under a day old unless the settings say otherwise
 * - `before-the-window`, `undated`: only where the settings ask for the last so many days
 * - `beyond-the-newest`: older than the newest that make the sample
 * - `other-kind`: of a kind that is measured apart, such as Shorts beside long videos
 * - `nothing-to-divide-by`: its denominator is, or may be, zero
 */
export type ExclusionReason =
  | 'pinned'
  | 'probably-pinned'
  | 'too-new'
  | 'sponsored'
  | 'before-the-window'
  | 'undated'
  | 'beyond-the-newest'
  | 'other-kind'
  | 'nothing-to-divide-by'
  | `${PostCount}-${AbsenceReason}`;

/** One post's rate and what went into it. */
export interface PostRate {
  id: string;
  ratePercent: number;
  lowPercent: number;
  highPercent: number;
  /** The sum of the formula's counts. */
  numerator: Span;
  denominator: Span;
}

export interface Exclusion {
  id: string;
  why: ExclusionReason;
}

/** A rate over a sample. Percent throughout: 3.2 means 3.2 %. */
export interface Rate {
  formula: FormulaId;
  average: AverageKind;
  /** The kind of its posts where the platform's kinds are measured apart; else null. */
  kind: PostKind | null;
  /** The average of the posts' rates: by default the median. */
  ratePercent: number;
  /** The bounds of `ratePercent`, from the ranges of the counts. */
  lowPercent: number;
  highPercent: number;
  medianPercent: number;
  meanPercent: number;
  /** The likely range of the median, whichever average was chosen. Null below six posts. */
  likely: LikelyRange | null;
  /** The middle half of the posts' rates. */
  firstQuartilePercent: number;
  thirdQuartilePercent: number;
  outliers: Outlier[];
  sampleSize: number;
  /** Newest first. */
  posts: PostRate[];
  excluded: Exclusion[];
}

/**
 * The range that contains the account's own median if these posts were drawn at random from everything it posts. Exact,
 * from the binomial distribution of order statistics.
 */
export interface LikelyRange {
  lowPercent: number;
  highPercent: number;
  /** The actual confidence for this number of posts: at least 95. */
  confidencePercent: number;
}

/** A post whose rate lies beyond Tukey's fences: 1.5 interquartile ranges outside the quartiles. */
export interface Outlier {
  id: string;
  ratePercent: number;
  side: 'high' | 'low';
}

/** One count over the sample. `low` and `high` bound the median. */
export interface Average {
  median: number;
  low: number;
  high: number;
  mean: number;
  meanLow: number;
  meanHigh: number;
  sampleSize: number;
  /** True when any count in it was rounded. */
  rounded: boolean;
  /** All other posts seen. */
  excluded: readonly Exclusion[];
}

/** All likes an account ever received, divided by all its posts. Only TikTok shows both. */
export interface LifetimeLikes extends Span {
  likes: Span;
  posts: Span;
}
