import type { Span } from '../measures/span';
import type { BenchmarkRow } from './table';

export type Standing = 'well-above' | 'above' | 'about' | 'below' | 'well-below';

/** Best first. */
export const STANDINGS: readonly Standing[] = ['well-above', 'above', 'about', 'below', 'well-below'];

/** One stretch of a row, in percent; it ends where the next begins. */
export interface Zone {
  standing: Standing;
  fromPercent: number;
  /** True where the zone begins just over `fromPercent`, which itself belongs to the zone below. */
  beginsOver: boolean;
}

/**
 * A row as zones, lowest first. A band begins at its bound, but the highest just over it, as the tables print it (">").
 * Quartiles give three zones: the first and the third quartile themselves are average.
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
 * Every standing from the best to the worst that the range allows in any of the rows, best first; both ends of the
 * range count. What lies between two of them is one of them.
 */
export function standingsSpanned(range: Span, rows: readonly BenchmarkRow[]): Standing[] {
  const own = new Set(rows.flatMap((row) => zonesOf(row).map(({ standing }) => standing)));
  const inOrder = STANDINGS.filter((standing) => own.has(standing));
  const at = (percent: number) => rows.map((row) => inOrder.indexOf(standingOf(percent, row)));
  return inOrder.slice(Math.min(...at(range.high)), Math.max(...at(range.low)) + 1);
}
