import type { FormulaId } from '../measures/formulas';
import type { Span } from '../measures/span';
import type { NearReason, NoVerdictReason } from './doubts';
import type { Standing } from './standing';
import type { BenchmarkFigure, BenchmarkRow, BenchmarkTable } from './table';

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
