import { describe, expect, it } from 'vitest';
import { type Origin, toldOf } from '../../../components/hand-over/handed-over';

const origin: Origin = {
  saved: 300,
  passing: 12,
  filters: [
    { words: 'Platform: TikTok', toldTo: 'anybody' },
    { words: 'Fee asked: at most €500', toldTo: 'with-fees' },
    { words: 'shortlisted', toldTo: 'nobody' },
  ],
};

describe('How the profiles of a hand-over were chosen', () => {
  it('only counts filters by fees and by marks of the user', () => {
    const told = { saved: 300, passing: 12, filters: ['Platform: TikTok'], ownFilters: 2 };
    expect(toldOf(origin, false)).toEqual(told);
  });

  it('names filters by fees where fees are handed over', () => {
    const { filters, ownFilters } = toldOf(origin, true);
    expect(filters).toEqual(['Platform: TikTok', 'Fee asked: at most €500']);
    expect(ownFilters).toBe(1);
  });
});
