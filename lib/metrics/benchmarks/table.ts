import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { z } from '../../model/schemas/zod';
import type { FormulaId, TableAverage } from '../measures/formulas';
import type { MeasureDifference, NoVerdictReason, TableDoubt } from './doubts';
import type { bandSchema, figureSchema } from './row-schema';

/** One row of a comparison table: where its bands begin, in percent. */
export type BenchmarkBand = z.infer<typeof bandSchema>;

/**
 * One row of a table of quartiles, in percent: three of four accounts of the size are above the first, one of four
 * above the third.
 */
export interface BenchmarkQuartiles {
  fromFollowers: number;
  /** Exclusive; null for the last. */
  toFollowers: number | null;
  firstQuartilePercent: number;
  medianPercent: number;
  thirdQuartilePercent: number;
}

/** A row that judges, with five standings for bands or three for quartiles. */
export type BenchmarkRow = BenchmarkBand | BenchmarkQuartiles;

/** One average for one size, in percent; a range if the source's reports differ in the last digit. */
export type BenchmarkFigure = z.infer<typeof figureSchema>;

export interface BenchmarkTable {
  id: string;
  platform: PlatformId;
  /** Null if the source does not say; the table then gives no verdict. */
  formula: FormulaId | null;
  /** Null if the source does not say; the match is then at best near. */
  average: TableAverage | null;
  /** How many posts per account the source used; null if it does not say. */
  postsPerAccount: number | null;
  source: string;
  sourceUrl: string | null;
  /** The year of publication; null if the source prints none. */
  year: number | null;
  /** When the figures were seen at `sourceUrl`: a year, a month or a day. */
  seenOn: string;
  /** What a careful reader should know before trusting it. */
  doubts: TableDoubt[];
  /** Why the table is shown but never judges; null if it may judge. */
  noVerdictBecause: NoVerdictReason | null;
  /** Filled in a table of bands, otherwise empty. */
  bands: BenchmarkBand[];
  /** Filled in a table of averages, otherwise empty. */
  figures: BenchmarkFigure[];
  /** Present only in a table of quartiles. */
  quartiles?: BenchmarkQuartiles[];
  /** The kinds of post it applies to, if not all. */
  kinds?: readonly PostKind[];
  /** Why the match is only near, whatever the average. */
  nearBecause?: MeasureDifference;
  /** The licence of the figures, and whom it asks to credit. */
  licence?: { name: string; url: string; credit: string; creditUrl: string };
}
