import { describe, expect, it } from 'vitest';
import { nearestInRank } from '../../../components/profile/rank-rows';
import type { KnownPeer } from '../../../lib/evaluation/benchmarks/shortlist-rank';
import type { Rate } from '../../../lib/metrics/rates/rate-types';
import { evaluated } from '../fixtures/evaluated';

function rated(ratePercent: number): Rate {
  const { headline } = evaluated();
  if (!headline) throw new Error('Maya has a rate.');
  return { ...headline, ratePercent };
}

/** Rates of `many` down to 1. */
const ladder = (many: number): KnownPeer[] =>
  Array.from({ length: many }, (_, at) => ({
    id: `threads:${many - at}`,
    platform: 'threads',
    rate: rated(many - at),
  }));

const names = (peers: readonly KnownPeer[]) => peers.map(({ id }) => Number(id.split(':')[1]));

describe('the rows of the ranking', () => {
  it('are all rows if there are few', () => {
    const { above, below, notListed } = nearestInRank(ladder(6), rated(3.5));
    expect([names(above), names(below), notListed]).toEqual([[6, 5, 4], [3, 2, 1], 0]);
  });

  it('are the eight nearest on each side in a long list, with the number of the others', () => {
    const { above, below, notListed } = nearestInRank(ladder(30), rated(20.5));
    expect(names(above)).toEqual([28, 27, 26, 25, 24, 23, 22, 21]);
    expect(names(below)).toEqual([20, 19, 18, 17, 16, 15, 14, 13]);
    expect(notListed).toBe(2 + 12);
  });

  it('place equal rates below the open profile', () => {
    const { above, below } = nearestInRank(ladder(3), rated(2));
    expect([names(above), names(below)]).toEqual([[3], [2, 1]]);
  });
});
