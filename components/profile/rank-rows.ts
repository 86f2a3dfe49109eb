import type { KnownPeer, Peer } from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { Rate } from '../../lib/metrics/rates/rate-types';

/** More rows than this on either side would be a list of its own. */
const MAX_ROWS_PER_SIDE = 8;

/** The profiles just above and just below this one; a long shortlist is not listed in full. */
export function nearestInRank<Of extends Peer>(counted: readonly KnownPeer<Of>[], own: Rate) {
  const above = counted.filter(({ rate }) => rate.ratePercent > own.ratePercent);
  const below = counted.slice(above.length);
  return {
    above: above.slice(-MAX_ROWS_PER_SIDE),
    below: below.slice(0, MAX_ROWS_PER_SIDE),
    notListed: Math.max(0, above.length - MAX_ROWS_PER_SIDE) + Math.max(0, below.length - MAX_ROWS_PER_SIDE),
  };
}
