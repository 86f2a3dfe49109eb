import { describe, expect, it } from 'vitest';
import { type Ranked, rankAmong } from '../../../../lib/evaluation/benchmarks/rank';

/** Exact where only one end is given. */
const rated = (lowPercent: number, highPercent = lowPercent, more: Partial<Ranked> = {}): Ranked => ({
  platform: 'x',
  formula: 'likes-comments-shares-by-followers',
  average: 'median',
  kind: null,
  lowPercent,
  highPercent,
  ...more,
});

describe('the rank in the user’s own shortlist', () => {
  it('is one more than the number of better profiles', () => {
    expect(rankAmong(rated(2), [rated(3), rated(1), rated(2.5)])).toEqual({ best: 3, worst: 3, of: 4 });
  });

  it('gives equal rates the better rank', () => {
    expect(rankAmong(rated(2), [rated(2), rated(1)])).toEqual({ best: 1, worst: 1, of: 3 });
  });

  it('is a span if ranges overlap', () => {
    // Surely below 3, perhaps below the two that reach over 2.2, surely above 1 and not below what ends at 1.8.
    const others = [rated(3), rated(2.1, 2.4), rated(1.9, 2.3), rated(1), rated(1.5, 1.8)];
    expect(rankAmong(rated(1.8, 2.2), others)).toEqual({ best: 2, worst: 4, of: 6 });
  });

  it('never mixes platforms, formulas or averages', () => {
    const unlike = [
      rated(9, 9, { platform: 'bluesky' }),
      rated(9, 9, { formula: 'likes-comments-shares-by-views' }),
      rated(9, 9, { average: 'mean' }),
    ];
    expect(rankAmong(rated(2), unlike)).toBeNull();
    expect(rankAmong(rated(2), [...unlike, rated(1)])).toEqual({ best: 1, worst: 1, of: 2 });
  });
});
