import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { FormulaId, TableAverage } from '../measures/formulas';
import type { MeasureDifference, NoVerdictReason, TableDoubt } from './doubts';

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

/** One row of a table of quartiles, in percent: three in four accounts of the size are above the first, one in four above the third. */
export interface BenchmarkQuartiles {
  fromFollowers: number;
  /** Exclusive; null for the last. */
  toFollowers: number | null;
  firstQuartilePercent: number;
  medianPercent: number;
  thirdQuartilePercent: number;
}

/** A row that judges: in five words by bands, in three by quartiles. */
export type BenchmarkRow = BenchmarkBand | BenchmarkQuartiles;

/** One average for one size, in percent; a span where the source's reports differ in the last digit. */
export interface BenchmarkFigure {
  fromFollowers: number;
  /** Exclusive; null for the last. */
  toFollowers: number | null;
  lowPercent: number;
  highPercent: number;
}

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
  doubts: TableDoubt[];
  /** Why it is shown but never judges; null where it may. */
  noVerdictBecause: NoVerdictReason | null;
  /** Filled in a table of bands, else empty. */
  bands: BenchmarkBand[];
  /** Filled in a table of averages, else empty. */
  figures: BenchmarkFigure[];
  /** Filled in a table of quartiles, else missing. */
  quartiles?: BenchmarkQuartiles[];
  /** The kinds of post it judges, where it is read as one of some kinds only. */
  kinds?: readonly PostKind[];
  /** What makes it a near match whatever the average. */
  nearBecause?: MeasureDifference;
  /** The terms that its figures are used under, and whom they ask to credit. */
  licence?: { name: string; url: string; credit: string; creditUrl: string };
}
