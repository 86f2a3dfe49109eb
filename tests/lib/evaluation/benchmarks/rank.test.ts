import { describe, expect, it } from 'vitest';
import { type Ranked, rankAmong } from '../../../../lib/evaluation/benchmarks/rank';

const rated = (ratePercent: number, more: Partial<Ranked> = {}): Ranked => ({
  platform: 'x',
  formula: 'likes-comments-shares-by-followers',
  average: 'median',
  ratePercent,
  ...more,
});

describe('the rank in the user’s own shortlist', () => {
  it('counts the better ones and itself', () => {
    expect(rankAmong(rated(2), [rated(3), rated(1), rated(2.5)])).toEqual({ place: 3, of: 4 });
  });

  it('shares the better place between equals', () => {
    expect(rankAmong(rated(2), [rated(2), rated(1)])).toEqual({ place: 1, of: 3 });
  });

  it('never mixes platforms, formulas or averages', () => {
    const unlike = [
      rated(9, { platform: 'bluesky' }),
      rated(9, { formula: 'likes-comments-shares-by-views' }),
      rated(9, { average: 'mean' }),
    ];
    expect(rankAmong(rated(2), unlike)).toBeNull();
    expect(rankAmong(rated(2), [...unlike, rated(1)])).toEqual({ place: 1, of: 2 });
  });
});
