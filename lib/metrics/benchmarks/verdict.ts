import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { AverageKind, TableAverage } from '../measures/formulas';
import { ratioOf, type Span } from '../measures/span';
import type { Rate } from '../rates/rate-types';
import { MIN_LIKELY_POSTS } from '../rates/spread';
import type { Verdict } from './compared';
import type { NearReason } from './doubts';
import type { TableSettings } from './registry';
import { judgesFor } from './registry';
import { rowsFor } from './sizes';
import { standingOf, standingsSpanned } from './standing';
import type { BenchmarkTable } from './table';

/** The rate to judge, with its uncertainty. */
export interface Judged {
  rate: Span;
  /** The likely range, given the sample; null below six posts. */
  likely: { lowPercent: number; highPercent: number } | null;
  average: AverageKind | TableAverage;
  /** The kind of its posts, if the platform's kinds are measured apart. */
  kind: PostKind | null;
}

/** A range over more standings is not an answer. */
const MAX_STANDINGS = 2;

/**
 * The rate's standing among accounts of its size. Only tables of the same platform, numerator and denominator are used;
 * a different or unnamed average makes a near match. The first table that covers the size judges, so a user's own table
 * for some sizes leaves the others to the built-in tables.
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

/** Compares a rate with one table. The caller must ensure that the formulas match. */
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
  const average = figure && spanOfFigures([figure, ...otherFigures], figure);
  const times = average && ratioOf(range ?? judged.rate, average);
  if (!times) return { kind: 'no-comparable-table', because: 'outside-its-sizes' };
  return { kind: 'beside-average', times, figure, otherFigures, ...match };
}

/**
 * Every value the rate may have: the range from rounded counts, and the likely range of the sample, which already
 * includes rounding. A mean may lie outside the likely range of the median, so both are covered. Null if there are too
 * few posts for a likely range.
 */
function rangeOf({ rate, likely }: Pick<Judged, 'rate' | 'likely'>): Span | null {
  return (
    likely && {
      value: rate.value,
      low: Math.min(rate.low, likely.lowPercent),
      high: Math.max(rate.high, likely.highPercent),
    }
  );
}

/** The same for a rate over a sample. */
export const possibleRange = ({ ratePercent, lowPercent, highPercent, likely }: Rate): Span | null =>
  rangeOf({ rate: { value: ratePercent, low: lowPercent, high: highPercent }, likely });

/** The figure for the size shown, extended by those of every size within the followers' range. */
function spanOfFigures(figures: BenchmarkTable['figures'], own: BenchmarkTable['figures'][number]): Span {
  return {
    value: (own.lowPercent + own.highPercent) / 2,
    low: Math.min(...figures.map(({ lowPercent }) => lowPercent)),
    high: Math.max(...figures.map(({ highPercent }) => highPercent)),
  };
}

/** How the table's measure differs from the rate's; empty if it does not. */
function whyNear({ average, nearBecause }: BenchmarkTable, ours: AverageKind | TableAverage): NearReason[] {
  const reasons = [averageReason(average, ours), nearBecause ? { code: nearBecause } : null];
  return reasons.filter((reason) => reason !== null);
}

function averageReason(theirs: TableAverage | null, ours: AverageKind | TableAverage): NearReason | null {
  if (theirs === ours) return null;
  return theirs === null ? { code: 'average-not-named', ours } : { code: 'other-average', theirs, ours };
}
