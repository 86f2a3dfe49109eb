import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MIN_RANKED, rankAmong } from '../../../lib/evaluation/benchmarks/shortlist-rank';
import { ListRanks } from '../../../lib/lists/rank-in-list';
import { engineOver, listRow } from './list-rows';

const formula = 'likes-by-followers' as const;

const anyRate = fc.record({
  platform: fc.constantFrom('threads' as const, 'bluesky' as const),
  low: fc.integer({ min: 0, max: 6 }),
  width: fc.integer({ min: 0, max: 3 }),
});

it('ranks each row as the profile on the screen is ranked among the others', () => {
  fc.assert(
    fc.property(fc.array(anyRate, { minLength: 1, maxLength: 12 }), (rates) => {
      const rows = rates.map(({ platform, low, width }, at) =>
        listRow(`r${at}`, {
          numbers: {
            [`rate.${formula}`]: low,
            [`rate.${formula}.low`]: low,
            [`rate.${formula}.high`]: low + width,
          },
          codes: { platform, verdict: 'no-comparable-table', headline: formula, trash: 'no' },
        }),
      );
      const ranks = new ListRanks(engineOver(rows).index);
      for (const [at, rate] of rates.entries()) {
        const ranked = ({ platform, low, width }: typeof rate) => ({
          ...{ platform, formula, average: 'median' as const, kind: null },
          ...{ lowPercent: low, highPercent: low + width },
        });
        const others = rates.filter((_, other) => other !== at).map(ranked);
        const alike = others.filter(({ platform }) => platform === rate.platform).length + 1;
        const expected = alike < MIN_RANKED ? null : rankAmong(ranked(rate), others);
        expect(ranks.rankAt(at)).toEqual(expected);
      }
    }),
  );
});
