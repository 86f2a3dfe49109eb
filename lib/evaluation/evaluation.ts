import type { PlatformId } from '../model/platform';
import type { PostCount, PostKind } from '../model/post';
import type { AbsenceReason } from '../model/reading';
import type { NearReason, NoVerdictReason } from './benchmarks/doubts';
import type { BenchmarkFigure, BenchmarkRow, BenchmarkTable } from './benchmarks/table';
import type { Fit } from './brief/brief';
import type { PostDisclosure } from './disclosure/disclosure';
import type { Groups, LastPost, LikelyRange, Outlier, Pace } from './engagement/sample-facts';
import type { AverageKind, FormulaId } from './formulas';
import type { Money } from './money/money';
import type { Signals } from './signals/signal';
import type { Span } from './span';
import type { Tier } from './tiers';

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
  /** The chosen average of the posts' rates: the median, unless the settings say otherwise. */
  ratePercent: number;
  /** The bounds of `ratePercent` that the counts' own ranges give. */
  lowPercent: number;
  highPercent: number;
  medianPercent: number;
  meanPercent: number;
  /** Of the median, whichever average was chosen. Null below six posts. */
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

export type Standing = 'well-above' | 'above' | 'about' | 'below' | 'well-below';

interface Compared {
  table: BenchmarkTable;
  /** `near`: same numerator and denominator, `nearBecause` says what differs. */
  match: 'same' | 'near';
  /** Empty where the match is `same`. */
  nearBecause: NearReason[];
  /** Tables that come first and have no row for an account of this size. */
  passedOver: BenchmarkTable[];
}

interface ComparedInRow extends Compared {
  /** Every standing that the likely range and the followers' range allow, best first. */
  spansStandings: Standing[];
  /** All that the rate may be, in percent: rounding and sampling. */
  range: Span;
  band: BenchmarkRow;
  /** Further rows that the followers' range reaches into; usually none. */
  otherBands: BenchmarkRow[];
}

export type Verdict =
  | (ComparedInRow & {
      kind: 'compared';
      /** Of the rate itself; one of at most two in `spansStandings`. */
      standing: Standing;
    })
  | (ComparedInRow & {
      /** The range reaches over three standings or more, or too few posts say how far they can mislead. */
      kind: 'no-verdict';
    } & ({ because: 'wide-range' } | { because: 'few-posts'; neededPosts: number }))
  | (Compared & {
      /** The table gives one average per size and no bands: how many times that average, without a judgement. */
      kind: 'beside-average';
      times: Span;
      figure: BenchmarkFigure;
      /** Further sizes that the followers' range reaches into; usually none. */
      otherFigures: BenchmarkFigure[];
    })
  | { kind: 'no-comparable-table'; because: NotCompared }
  | { kind: 'too-little-seen' };

type NotCompared = 'no-table' | 'outside-its-sizes' | 'followers-unknown' | 'other-kind';

/** What one table says, on the rate made the table's own way: its formula and its kind of average. */
export interface Comparison {
  table: BenchmarkTable;
  rate: { formula: FormulaId; ratePercent: number; lowPercent: number; highPercent: number } | null;
  result: Verdict | { kind: 'not-for-verdicts'; because: NoVerdictReason | null };
}

/**
 * What would let more be said; the screen has one sentence and one button for each.
 * `seen` of `wanted` posts carry the formula wanted; `short` more are needed before it gives a rate at all.
 */
export type NextStep =
  | {
      kind: 'measure' | 'open-posts' | 'scroll';
      formula: FormulaId;
      seen: number;
      wanted: number;
      short: number;
    }
  | { kind: 'none' };

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
  /** Every other post that was seen. */
  excluded: readonly Exclusion[];
}

/** All likes an account ever received divided by all its posts: TikTok alone shows both. */
export interface LifetimeLikes extends Span {
  likes: Span;
  posts: Span;
}

/** What the sample and the profile's readings mean under the user's settings. */
export interface Evaluation {
  platform: PlatformId;
  /** Null where followers are not known, or where their range spans two tiers. */
  tier: Tier | null;
  /** The formula that the headline is made by where its posts show enough. */
  wanted: FormulaId;
  /** Posts that carry it, of those that a rate needs. */
  measured: { posts: number; needed: number };
  headline: Rate | null;
  /** Posts that are no part of the headline, with the reason; also where too few are left for a rate. */
  leftOut: Exclusion[];
  /** Rates under their own names beside the headline. */
  alongside: Rate[];
  lifetimeLikesPerPost: LifetimeLikes | null;
  verdict: Verdict;
  /** Views per follower with a verdict of their own, whichever rate is the headline; null where they were not seen. */
  viewsPerFollower: { rate: Rate; verdict: Verdict } | null;
  /** Every table of the platform, the verdict's own among them. */
  comparisons: Comparison[];
  averages: Record<PostCount, Average | null>;
  groups: Groups | null;
  /** What each post discloses, newest first; posts of which neither caption nor label was seen are left out. */
  disclosure: PostDisclosure[];
  signals: Signals;
  money: Money;
  /** One for each brief. */
  fits: Fit[];
  /** `pace.postsPerWeek`; null below the least number of dated posts. */
  postsPerWeek: number | null;
  pace: Pace | null;
  /** Null where no post with a date was seen. */
  lastPost: LastPost | null;
  nextStep: NextStep;
}
