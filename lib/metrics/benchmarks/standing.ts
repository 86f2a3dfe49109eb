import type { Span } from '../measures/span';
import type { BenchmarkRow } from './table';

export type Standing = 'well-above' | 'above' | 'about' | 'below' | 'well-below';

/** Best first. */
export const STANDINGS: readonly Standing[] = ['well-above', 'above', 'about', 'below', 'well-below'];

/** One zone of a row, in percent; it ends where the next begins. */
export interface Zone {
  standing: Standing;
  fromPercent: number;
  /** True if the zone begins just above `fromPercent`; `fromPercent` itself belongs to the zone below. */
  beginsOver: boolean;
}

/**
 * The zones of a row, lowest first. A band includes its lower bound, except the highest, as the tables print it (">").
 * Quartiles give three zones; the quartiles themselves count as average.
 */
export function zonesOf(row: BenchmarkRow): Zone[] {
  if ('medianPercent' in row) {
    return [
      { standing: 'below', fromPercent: 0, beginsOver: false },
      { standing: 'about', fromPercent: row.firstQuartilePercent, beginsOver: false },
      { standing: 'above', fromPercent: row.thirdQuartilePercent, beginsOver: true },
    ];
  }
  return [
    { standing: 'well-below', fromPercent: 0, beginsOver: false },
    { standing: 'below', fromPercent: row.belowFromPercent, beginsOver: false },
    { standing: 'about', fromPercent: row.averageFromPercent, beginsOver: false },
    { standing: 'above', fromPercent: row.aboveFromPercent, beginsOver: false },
    { standing: 'well-above', fromPercent: row.highFromPercent, beginsOver: true },
  ];
}

export function standingOf(ratePercent: number, row: BenchmarkRow): Standing {
  const reached = zonesOf(row).findLast(({ fromPercent, beginsOver }) =>
    beginsOver ? ratePercent > fromPercent : ratePercent >= fromPercent,
  );
  return reached?.standing ?? 'well-below';
}

/**
 * Every standing that the range reaches in any of the rows, best first, including the ends of the range and every
 * standing in between.
 */
export function standingsSpanned(range: Span, rows: readonly BenchmarkRow[]): Standing[] {
  const own = new Set(rows.flatMap((row) => zonesOf(row).map(({ standing }) => standing)));
  const inOrder = STANDINGS.filter((standing) => own.has(standing));
  const at = (percent: number) => rows.map((row) => inOrder.indexOf(standingOf(percent, row)));
  return inOrder.slice(Math.min(...at(range.high)), Math.max(...at(range.low)) + 1);
}
