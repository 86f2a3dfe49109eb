import { describe, expect, it } from 'vitest';
import { zonesOf } from '../../../lib/metrics/benchmarks/standing';
import type { BenchmarkRow, BenchmarkTable } from '../../../lib/metrics/benchmarks/table';
import { DEFAULT_TIERS, tierOf } from '../../../lib/metrics/measures/tiers';
import type { Average } from '../../../lib/metrics/rates/rate-types';
import { averageFacts, edgeFacts } from '../../../lib/words/rate-facts';
import { tierFacts } from '../../../lib/words/tier-words';

const texts = (facts: readonly { text: string }[]) => facts.map(({ text }) => text);

describe('a figure explains', () => {
  it('which posts an average leaves out', () => {
    const average: Average = {
      ...{
        median: 18,
        low: 18,
        high: 18,
        mean: 19,
        meanLow: 19,
        meanHigh: 19,
        sampleSize: 9,
        rounded: false,
      },
      excluded: [
        { id: 'a', why: 'pinned' },
        { id: 'b', why: 'comments-off' },
      ],
    };
    expect(texts(averageFacts(average)).at(-1)).toMatch(/^2 posts left out: 1 pinned, 1 with comments /);
    expect(texts(averageFacts({ ...average, excluded: [] }))).toEqual(['9 posts', '18', '19']);
  });

  it('what each bound in the chart separates', () => {
    const band = {
      fromFollowers: 50_000,
      toFollowers: 100_000,
      firstQuartilePercent: 0.022,
      medianPercent: 0.1,
      thirdQuartilePercent: 0.43,
    } as BenchmarkRow;
    const table = { source: 'PlayerSells, X engagement', year: 2026 } as BenchmarkTable;
    const sentences = zonesOf(band)
      .slice(1)
      .map((zone) => texts(edgeFacts(zone, 'likes-comments-shares-by-followers', { band, table } as never)));
    expect(sentences).toEqual([
      ['Average begins at 0.022% for 50K to 100K followers.', 'PlayerSells, X engagement, 2026'],
      ['Above average begins just above 0.43% for 50K to 100K followers.', 'PlayerSells, X engagement, 2026'],
    ]);
  });

  it('the bounds of a tier', () => {
    const bounds = (followers: number) => {
      const tier = tierOf({ value: followers, low: followers, high: followers }, DEFAULT_TIERS);
      return tier && texts(tierFacts(tier));
    };
    expect(bounds(999)).toEqual(['0 to 999']);
    expect(bounds(20_000)).toEqual(['10,000 to 49,999']);
    expect(bounds(2_000_000)).toEqual(['1,000,000 or more']);
  });
});
