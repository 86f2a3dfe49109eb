import type { Standing } from '../evaluation';
import type { Span } from '../span';
import type { BenchmarkBand } from './table';

/** Highest first. */
const STANDINGS: readonly Standing[] = ['well-above', 'above', 'about', 'below', 'well-below'];

/** Bands begin at their bound; only the highest begins just above it, as the tables print it (">"). */
export function standingOf(ratePercent: number, band: BenchmarkBand): Standing {
  if (ratePercent > band.highFromPercent) return 'well-above';
  if (ratePercent >= band.aboveFromPercent) return 'above';
  if (ratePercent >= band.averageFromPercent) return 'about';
  return ratePercent >= band.belowFromPercent ? 'below' : 'well-below';
}

/** Every standing that the rate's range allows in any of the bands, highest first. */
export function standingsSpanned(ratePercent: Span, bands: readonly BenchmarkBand[]): Standing[] {
  const reached = bands.flatMap((band) => {
    const best = STANDINGS.indexOf(standingOf(ratePercent.high, band));
    const worst = STANDINGS.indexOf(standingOf(ratePercent.low, band));
    return STANDINGS.slice(best, worst + 1);
  });
  return STANDINGS.filter((standing) => reached.includes(standing));
}
