import type { BenchmarkBand, BenchmarkFigure, BenchmarkQuartiles } from './table';

/** Followers from (inclusive) and to (exclusive; null for no end), then where each band begins, in percent. */
export type BandRow = readonly [
  from: number,
  to: number | null,
  below: number,
  average: number,
  above: number,
  high: number,
];

export function bandsFrom(rows: readonly BandRow[]): BenchmarkBand[] {
  return rows.map(([fromFollowers, toFollowers, below, average, above, high]) => ({
    fromFollowers,
    toFollowers,
    belowFromPercent: below,
    averageFromPercent: average,
    aboveFromPercent: above,
    highFromPercent: high,
  }));
}

/** Followers from and to as above, then the quartiles. */
export type QuartileRow = readonly [
  from: number,
  to: number | null,
  first: number,
  median: number,
  third: number,
];

export function quartilesFrom(rows: readonly QuartileRow[]): BenchmarkQuartiles[] {
  return rows.map(([fromFollowers, toFollowers, first, median, third]) => ({
    fromFollowers,
    toFollowers,
    firstQuartilePercent: first,
    medianPercent: median,
    thirdQuartilePercent: third,
  }));
}

/** Followers from and to as above, then the average; two numbers if the source's reports differ. */
export type FigureRow = readonly [from: number, to: number | null, low: number, high?: number];

export function figuresFrom(rows: readonly FigureRow[]): BenchmarkFigure[] {
  return rows.map(([fromFollowers, toFollowers, low, high = low]) => ({
    fromFollowers,
    toFollowers,
    lowPercent: low,
    highPercent: high,
  }));
}
