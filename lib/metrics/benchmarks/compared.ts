import type { FormulaId } from '../measures/formulas';
import type { Span } from '../measures/span';
import type { NearReason, NoVerdictReason } from './doubts';
import type { Standing } from './standing';
import type { BenchmarkFigure, BenchmarkRow, BenchmarkTable } from './table';

interface Compared {
  table: BenchmarkTable;
  /** `near`: the numerator and denominator are the same; `nearBecause` says what differs. */
  match: 'same' | 'near';
  /** Empty if the match is `same`. */
  nearBecause: NearReason[];
  /** Tables with a higher priority that have no row for this size. */
  passedOver: BenchmarkTable[];
}

interface ComparedInRow extends Compared {
  /** Every standing that the rate's likely range and the followers' range allow, best first. */
  spansStandings: Standing[];
  /** Every value the rate may have, in percent, given rounding and sampling. */
  range: Span;
  band: BenchmarkRow;
  /** Other rows within the followers' range; usually none. */
  otherBands: BenchmarkRow[];
}

export type Verdict =
  | (ComparedInRow & {
      kind: 'compared';
      /** The standing of the rate itself; `spansStandings` holds it and at most one other. */
      standing: Standing;
    })
  | (ComparedInRow & {
      /** The range covers three standings or more, or there are too few posts to know the range. */
      kind: 'no-verdict';
    } & ({ because: 'wide-range' } | { because: 'few-posts'; neededPosts: number }))
  | (Compared & {
      /**
       * The table has one average per size and no bands: the result is a multiple of that average, without a judgement.
       */
      kind: 'beside-average';
      times: Span;
      figure: BenchmarkFigure;
      /** Other sizes within the followers' range; usually none. */
      otherFigures: BenchmarkFigure[];
    })
  | { kind: 'no-comparable-table'; because: NotCompared }
  | { kind: 'too-little-seen' }
  /** A number behind the rate may have been misread. */
  | { kind: 'held-back' };

type NotCompared = 'no-table' | 'outside-its-sizes' | 'followers-unknown' | 'other-kind';

/** One table's result for the rate, calculated with the table's own formula and average. */
export interface Comparison {
  table: BenchmarkTable;
  rate: { formula: FormulaId; ratePercent: number; lowPercent: number; highPercent: number } | null;
  result: Verdict | { kind: 'not-for-verdicts'; because: NoVerdictReason | null };
}
