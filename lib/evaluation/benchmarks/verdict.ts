import type { PlatformId } from '../../model/platform';
import type { AverageKind, Rate, Verdict } from '../evaluation';
import type { EvaluationSettings } from '../settings';
import { ratioOf, type Span } from '../span';
import { judgesFor } from './registry';
import { rowsFor } from './sizes';
import { standingOf, standingsSpanned } from './standing';
import type { BenchmarkTable, TableAverage } from './table';

/**
 * Where the rate stands among accounts of its size. Only a table of the same platform, numerator and
 * denominator is compared with; another kind of average, or one the source does not name, is a near match.
 * The first that covers the size judges, so that an own table for some sizes leaves the others to those that ship.
 */
export function verdictFor(
  platform: PlatformId,
  rate: Rate | null,
  followers: Span | null,
  settings: EvaluationSettings,
): Verdict {
  if (!rate) return { kind: 'too-little-seen' };
  const tables = judgesFor(platform, rate.formula, settings);
  if (tables.length === 0) return { kind: 'no-comparable-table', because: 'no-table' };
  const span = { value: rate.ratePercent, low: rate.lowPercent, high: rate.highPercent };
  for (const [at, table] of tables.entries()) {
    const verdict = compare(span, rate.average, table, followers);
    if ('table' in verdict) return { ...verdict, passedOver: tables.slice(0, at) };
  }
  return { kind: 'no-comparable-table', because: followers ? 'outside-its-sizes' : 'followers-unknown' };
}

/** What a table says of a rate. The caller has seen to it that the formulas are the same. */
export function compare(
  ratePercent: Span,
  average: AverageKind | TableAverage,
  table: BenchmarkTable,
  followers: Span | null,
): Verdict {
  if (!followers) return { kind: 'no-comparable-table', because: 'followers-unknown' };
  const match = {
    table,
    match: table.average === average ? ('same' as const) : ('near' as const),
    nearBecause: whyNear(table.average, average),
    passedOver: [],
  };
  const { row: band, others } = rowsFor(table.bands, followers);
  if (band)
    return {
      kind: 'compared',
      standing: standingOf(ratePercent.value, band),
      spansStandings: standingsSpanned(ratePercent, [band, ...others]),
      band,
      otherBands: others,
      ...match,
    };
  const { row: figure, others: otherFigures } = rowsFor(table.figures, followers);
  const usual = figure && spanOfFigures([figure, ...otherFigures], figure);
  const times = usual && ratioOf(ratePercent, usual);
  if (!times) return { kind: 'no-comparable-table', because: 'outside-its-sizes' };
  return { kind: 'beside-average', times, figure, otherFigures, ...match };
}

/** The figure of the size shown, bounded by those of every size that the followers' range reaches. */
function spanOfFigures(figures: BenchmarkTable['figures'], own: BenchmarkTable['figures'][number]): Span {
  return {
    value: (own.lowPercent + own.highPercent) / 2,
    low: Math.min(...figures.map(({ lowPercent }) => lowPercent)),
    high: Math.max(...figures.map(({ highPercent }) => highPercent)),
  };
}

const AVERAGE_WORDS: Record<AverageKind | TableAverage, string> = {
  median: 'the median of the posts’ rates',
  mean: 'the mean of the posts’ rates',
  trimmed: 'the trimmed mean of the posts’ rates',
  'ratio-of-medians': 'the median numerator divided by the median denominator',
};

function whyNear(tables: TableAverage | null, ours: AverageKind | TableAverage): string | null {
  if (tables === ours) return null;
  if (tables === null)
    return `The source does not say which average it took; this is ${AVERAGE_WORDS[ours]}.`;
  return `The table gives ${AVERAGE_WORDS[tables]}; this is ${AVERAGE_WORDS[ours]}.`;
}
