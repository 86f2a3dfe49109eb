import type { PlatformId } from '../model/platform';
import type { PostCount, PostKind } from '../model/post';
import type { AbsenceReason } from '../model/reading';
import type { PostDisclosure } from './disclosure/disclosure';
import type { Money, MoneySettings } from './money/money';
import type { Signals } from './signals/signal';
import type { Span } from './span';

/** Formula ids; `formulas.ts` holds the words, the inputs and the source of each. */
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

/** How the posts' rates become one. `trimmed`: the mean without the highest and the lowest tenth. */
export type AverageKind = 'median' | 'mean' | 'trimmed';

/**
 * Why a post is not part of a rate.
 * - `too-new`: still collecting; under a day old unless the settings say otherwise
 * - `before-the-window`, `undated`: only where the settings ask for the last so many days
 * - `beyond-the-newest`: older than the newest that make the sample
 * - `nothing-to-divide-by`: its denominator is, or may be, zero
 */
export type ExclusionReason =
  | 'pinned'
  | 'too-new'
  | 'sponsored'
  | 'before-the-window'
  | 'undated'
  | 'beyond-the-newest'
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

/**
 * How far the sample itself can mislead: where the account's own median lies, were these posts drawn at
 * random from all it ever posts. Exact, from the binomial distribution of order statistics.
 */
export interface LikelyRange {
  lowPercent: number;
  highPercent: number;
  /** The probability that holds for this number of posts: at least 95. */
  confidencePercent: number;
}

/** A post whose rate lies beyond Tukey's fences: 1.5 interquartile ranges outside the quartiles. */
export interface Outlier {
  id: string;
  ratePercent: number;
  side: 'high' | 'low';
}

/** A rate over a sample. Percent throughout: 3.2 means 3.2 %. */
export interface Rate {
  formula: FormulaId;
  average: AverageKind;
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

/** Some of the posts seen, by the headline's formula. */
export interface GroupRate<Key extends string> {
  key: Key;
  sampleSize: number;
  /** Null below three posts. */
  median: { ratePercent: number; lowPercent: number; highPercent: number } | null;
}

export type Sponsorship = 'sponsored' | 'no-sign' | 'unknown';
export type AgeGroup = 'under-a-week' | 'under-a-month' | 'under-a-quarter' | 'older' | 'undated';

/** The headline's formula over every post seen, not only the newest; groups without posts are left out. */
export interface Groups {
  bySponsorship: GroupRate<Sponsorship>[];
  byKind: GroupRate<PostKind>[];
  byAge: GroupRate<AgeGroup>[];
}

/** How regularly the account posts, as far as the newest posts seen follow one another without a hole. */
export interface Pace {
  /** Posts after the oldest of the sample, per week up to now, so that a pause since the last post counts. */
  postsPerWeek: number;
  medianGapDays: number;
  /** Between two posts, or since the last one. */
  longestGapDays: number;
  daysSinceLast: number;
  sampleSize: number;
}

export type Standing = 'well-above' | 'above' | 'about' | 'below' | 'well-below';

/** One row of a comparison table: where its bands begin, in percent. */
export interface BenchmarkBand {
  fromFollowers: number;
  /** Exclusive; null for the last. */
  toFollowers: number | null;
  belowFromPercent: number;
  averageFromPercent: number;
  aboveFromPercent: number;
  highFromPercent: number;
}

/** One average for one size, in percent; a span where the source's reports differ in the last digit. */
export interface BenchmarkFigure {
  fromFollowers: number;
  /** Exclusive; null for the last. */
  toFollowers: number | null;
  lowPercent: number;
  highPercent: number;
}

/** How a source makes one account's rate out of its posts. `ratio-of-medians`: median numerator by median denominator. */
export type TableAverage = 'median' | 'mean' | 'ratio-of-medians';

export interface BenchmarkTable {
  id: string;
  platform: PlatformId;
  /** Null where the source does not say: no verdict then. */
  formula: FormulaId | null;
  /** Null where the source does not say: a near match at best. */
  average: TableAverage | null;
  /** How many posts per account the source looked at; null where it does not say. */
  postsPerAccount: number | null;
  source: string;
  sourceUrl: string | null;
  /** The year the figures were published, or null where the source prints none. */
  year: number | null;
  /** When the figures stood at `sourceUrl`: a year, a month or a day. */
  seenOn: string;
  /** What a careful reader should know before trusting it. */
  doubts: string[];
  /** Why it is shown but never judges; null where it may. */
  noVerdictBecause: string | null;
  /** Filled in a table of bands, else empty. */
  bands: BenchmarkBand[];
  /** Filled in a table of averages, else empty. */
  figures: BenchmarkFigure[];
}

export type Verdict =
  | {
      kind: 'compared';
      standing: Standing;
      /** Every standing that the rate's and the followers' ranges allow, highest first; usually one. */
      spansStandings: Standing[];
      table: BenchmarkTable;
      band: BenchmarkBand;
      /** Further bands that the followers' range reaches into; usually none. */
      otherBands: BenchmarkBand[];
      /** `near`: same numerator and denominator, another kind of average. */
      match: 'same' | 'near';
      nearBecause: string | null;
    }
  | {
      /** The table gives one average per size and no bands: how many times that average, without a judgement. */
      kind: 'beside-average';
      times: Span;
      table: BenchmarkTable;
      figure: BenchmarkFigure;
      match: 'same' | 'near';
      nearBecause: string | null;
    }
  | { kind: 'no-comparable-table'; because: 'no-table' | 'outside-its-sizes' | 'followers-unknown' }
  | { kind: 'too-little-seen' };

/** What one table says, on the rate made the table's own way: its formula and its kind of average. */
export interface Comparison {
  tableId: string;
  source: string;
  year: number | null;
  rate: { formula: FormulaId; ratePercent: number; lowPercent: number; highPercent: number } | null;
  /** `not-for-verdicts`: the table's own `noVerdictBecause` says why. */
  result: Verdict | { kind: 'not-for-verdicts' };
}

/**
 * What would let more be said; the screen has one sentence and one button for each.
 * `seen` of `wanted` posts carry the platform's first formula.
 */
export type NextStep =
  | { kind: 'measure'; seen: number; wanted: number }
  | { kind: 'open-posts'; seen: number; wanted: number }
  | { kind: 'scroll'; seen: number; wanted: number }
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
}

/** All likes an account ever received divided by all its posts: TikTok alone shows both. */
export interface LifetimeLikes extends Span {
  likes: Span;
  posts: Span;
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
  lifetimeLikesPerPost: LifetimeLikes | null;
  verdict: Verdict;
  /** Every table of the platform, the verdict's own among them. */
  comparisons: Comparison[];
  averages: Record<PostCount, Average | null>;
  groups: Groups | null;
  /** What each post discloses, newest first; posts of which neither caption nor label was seen are left out. */
  disclosure: PostDisclosure[];
  signals: Signals;
  money: Money;
  /** `pace.postsPerWeek`; null below the least number of dated posts. */
  postsPerWeek: number | null;
  pace: Pace | null;
  nextStep: NextStep;
}

/** Which posts are left out before anything is counted. */
export interface LeaveOut {
  pinned: boolean;
  /** 0 keeps even the newest. */
  youngerThanHours: number;
  /** Posts with a platform's label or a disclosure word. */
  sponsored: boolean;
  /** True: a post with hidden likes gives its place to the next older one. False: it keeps it, unmeasured. */
  hiddenLikes: boolean;
}

export interface EvaluationSettings {
  /** Ascending. */
  tiers: TierBound[];
  /** How many of the newest posts make the sample. */
  sampleSize: number;
  /** Only posts of the last so many days; null for any age. */
  withinDays: number | null;
  /** Fewer posts than this give no rate. */
  leastPosts: number;
  average: AverageKind;
  leaveOut: LeaveOut;
  /** A formula of the user's choice instead of the platform's own headline. */
  headline: Partial<Record<PlatformId, FormulaId>>;
  /** The id of the table that judges, instead of the platform's first. */
  comparison: Partial<Record<PlatformId, string>>;
  ownTables: BenchmarkTable[];
  money: MoneySettings;
}
