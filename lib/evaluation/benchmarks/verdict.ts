import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { Rate } from '../engagement/rate-types';
import { MIN_LIKELY_POSTS } from '../engagement/spread';
import type { AverageKind, TableAverage } from '../measures/formulas';
import { ratioOf, type Span } from '../measures/span';
import type { Verdict } from './compared';
import type { NearReason } from './doubts';
import type { TableSettings } from './registry';
import { judgesFor } from './registry';
import { rowsFor } from './sizes';
import { standingOf, standingsSpanned } from './standing';
import type { BenchmarkTable } from './table';

/** What is judged: a rate with every doubt about it. */
export interface Judged {
  rate: Span;
  /** How far the sample can mislead; null below six posts. */
  likely: { lowPercent: number; highPercent: number } | null;
  average: AverageKind | TableAverage;
  /** The kind of its posts where a platform's kinds are measured apart. */
  kind: PostKind | null;
}

/** More standings than this are no answer. */
const MAX_STANDINGS = 2;

/**
 * Where the rate stands among accounts of its size. Only a table of the same platform, numerator and
 * denominator is compared with; another kind of average, or one the source does not name, is a near match.
 * The first that covers the size judges, so that an own table for some sizes leaves the others to those that ship.
 */
export function verdictFor(
  platform: PlatformId,
  rate: Rate | null,
  followers: Span | null,
  settings: TableSettings,
): Verdict {
  if (!rate) return { kind: 'too-little-seen' };
  const tables = judgesFor(platform, rate.formula, settings);
  if (tables.length === 0) return { kind: 'no-comparable-table', because: 'no-table' };
  const { ratePercent: value, lowPercent: low, highPercent: high, likely, average, kind } = rate;
  const judged = { rate: { value, low, high }, likely, average, kind };
  for (const [at, table] of tables.entries()) {
    const verdict = compare(judged, table, followers);
    if ('table' in verdict) return { ...verdict, passedOver: tables.slice(0, at) };
  }
  const ofItsKind = tables.some((table) => isOfKind(table, kind));
  if (!ofItsKind) return { kind: 'no-comparable-table', because: 'other-kind' };
  return { kind: 'no-comparable-table', because: followers ? 'outside-its-sizes' : 'followers-unknown' };
}

const isOfKind = ({ kinds }: BenchmarkTable, kind: PostKind | null): boolean =>
  kinds === undefined || kind === null || kinds.includes(kind);

/** What a table says of a rate. The caller has seen to it that the formulas are the same. */
export function compare(judged: Judged, table: BenchmarkTable, followers: Span | null): Verdict {
  if (!isOfKind(table, judged.kind)) return { kind: 'no-comparable-table', because: 'other-kind' };
  if (!followers) return { kind: 'no-comparable-table', because: 'followers-unknown' };
  const near = whyNear(table, judged.average);
  const match = {
    table,
    match: near.length === 0 ? ('same' as const) : ('near' as const),
    nearBecause: near,
    passedOver: [],
  };
  const range = rangeOf(judged);
  const { row: band, others: otherBands } = rowsFor([...table.bands, ...(table.quartiles ?? [])], followers);
  if (band) {
    const spansStandings = standingsSpanned(range ?? judged.rate, [band, ...otherBands]);
    const found = { spansStandings, band, otherBands, ...match };
    if (!range)
      return {
        kind: 'no-verdict',
        because: 'few-posts',
        neededPosts: MIN_LIKELY_POSTS,
        range: judged.rate,
        ...found,
      };
    if (spansStandings.length > MAX_STANDINGS)
      return { kind: 'no-verdict', because: 'wide-range', range, ...found };
    const standing = standingOf(judged.rate.value, band);
    return { kind: 'compared', standing, range, ...found };
  }
  const { row: figure, others: otherFigures } = rowsFor(table.figures, followers);
  const usual = figure && spanOfFigures([figure, ...otherFigures], figure);
  const times = usual && ratioOf(range ?? judged.rate, usual);
  if (!times) return { kind: 'no-comparable-table', because: 'outside-its-sizes' };
  return { kind: 'beside-average', times, figure, otherFigures, ...match };
}

/**
 * All that the rate may be: what the counts' rounding leaves open, and how far the sample can mislead, which holds that
 * rounding too. A mean may lie outside the likely range of the median, so both are covered. Null where too few posts
 * say how far they can mislead.
 */
function rangeOf({ rate, likely }: Judged): Span | null {
  return (
    likely && {
      value: rate.value,
      low: Math.min(rate.low, likely.lowPercent),
      high: Math.max(rate.high, likely.highPercent),
    }
  );
}

/** The figure of the size shown, bounded by those of every size that the followers' range reaches. */
function spanOfFigures(figures: BenchmarkTable['figures'], own: BenchmarkTable['figures'][number]): Span {
  return {
    value: (own.lowPercent + own.highPercent) / 2,
    low: Math.min(...figures.map(({ lowPercent }) => lowPercent)),
    high: Math.max(...figures.map(({ highPercent }) => highPercent)),
  };
}

/** In what the table's measure differs from the rate's; empty where they are the same. */
function whyNear({ average, nearBecause }: BenchmarkTable, ours: AverageKind | TableAverage): NearReason[] {
  const reasons = [averageReason(average, ours), nearBecause ? { code: nearBecause } : null];
  return reasons.filter((reason) => reason !== null);
}

function averageReason(theirs: TableAverage | null, ours: AverageKind | TableAverage): NearReason | null {
  if (theirs === ours) return null;
  return theirs === null ? { code: 'average-not-named', ours } : { code: 'other-average', theirs, ours };
}
