import type { PlatformId } from '../../model/platform';
import type { AverageKind, BenchmarkBand, BenchmarkTable, Rate, Standing, Verdict } from '../evaluation';
import type { Span } from '../span';
import { tablesFor } from './registry';

/** Highest first. */
const STANDINGS: Standing[] = ['well-above', 'above', 'about', 'below', 'well-below'];

/**
 * Where the rate stands among accounts of its size. Only a table of the same platform, numerator and
 * denominator is compared with; another kind of average makes the match a near one.
 */
export function verdictFor(platform: PlatformId, rate: Rate | null, followers: Span | null): Verdict {
  if (!rate) return { kind: 'too-little-seen' };
  const table = tablesFor(platform).find(({ formula }) => formula === rate.formula);
  if (!table) return { kind: 'no-comparable-table', because: 'no-table' };
  if (!followers) return { kind: 'no-comparable-table', because: 'followers-unknown' };
  const band = table.bands.find((candidate) => holds(candidate, followers.value));
  if (!band) return { kind: 'no-comparable-table', because: 'outside-its-sizes' };
  const otherBands = table.bands.filter((other) => other !== band && reaches(followers, other));
  return {
    kind: 'compared',
    standing: standingOf(rate.ratePercent, band),
    spansStandings: standingsSpanned(rate, [band, ...otherBands]),
    table,
    band,
    otherBands,
    match: table.average === rate.average ? 'same' : 'near',
    nearBecause: whyNear(table, rate.average),
  };
}

/** Bands begin at their bound; only the highest begins just above it, as the tables print it (">"). */
export function standingOf(ratePercent: number, band: BenchmarkBand): Standing {
  if (ratePercent > band.highFromPercent) return 'well-above';
  if (ratePercent >= band.aboveFromPercent) return 'above';
  if (ratePercent >= band.averageFromPercent) return 'about';
  return ratePercent >= band.belowFromPercent ? 'below' : 'well-below';
}

function holds({ fromFollowers, toFollowers }: BenchmarkBand, followers: number): boolean {
  return followers >= fromFollowers && (toFollowers === null || followers < toFollowers);
}

function reaches(followers: Span, { fromFollowers, toFollowers }: BenchmarkBand): boolean {
  return followers.high >= fromFollowers && (toFollowers === null || followers.low < toFollowers);
}

function standingsSpanned({ lowPercent, highPercent }: Rate, bands: readonly BenchmarkBand[]): Standing[] {
  const reached = bands.flatMap((band) => {
    const best = STANDINGS.indexOf(standingOf(highPercent, band));
    const worst = STANDINGS.indexOf(standingOf(lowPercent, band));
    return STANDINGS.slice(best, worst + 1);
  });
  return STANDINGS.filter((standing) => reached.includes(standing));
}

const AVERAGE_WORDS: Record<AverageKind | 'ratio-of-medians', string> = {
  median: 'the median of the posts’ rates',
  mean: 'the mean of the posts’ rates',
  trimmed: 'the trimmed mean of the posts’ rates',
  'ratio-of-medians': 'the median numerator divided by the median denominator',
};

function whyNear(table: BenchmarkTable, average: AverageKind): string | null {
  if (table.average === average) return null;
  return `The table gives ${AVERAGE_WORDS[table.average]}; this is ${AVERAGE_WORDS[average]}.`;
}
