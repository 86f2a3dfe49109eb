import { afterEach, describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/model/candidate';
import { cardRate, sizeAndPrice } from '../../../lib/words/board-words';
import { setLanguage } from '../../../lib/words/catalogue/current-language';

const without = { fee: null } as Candidate;
const imported: Pick<Candidate, 'typed'> = {
  typed: [
    {
      ...{ source: 'imported', day: null, savedAtMs: 0 },
      followers: { value: 6_600, low: 6_600, high: 6_699, raw: '6,6k' },
      engagementRate: { percent: 4.5, raw: '4,5 %' },
    },
  ],
};
const exactly = (value: number) => ({ value, low: value, high: value });

describe('The size on a card', () => {
  afterEach(() => setLanguage('en'));

  it('follows the number, also where a page rounded it', async () => {
    expect(sizeAndPrice(without, exactly(1))).toBe('1 follower');
    expect(sizeAndPrice(without, exactly(2))).toBe('2 followers');
    expect(sizeAndPrice(without, { value: 16_400, low: 16_400, high: 16_499 })).toBe('~16.4K followers');
    await setLanguage('de');
    expect(sizeAndPrice(without, exactly(1))).toBe('1 Follower');
  });
});

describe('Figures that were imported', () => {
  it('stand on a card whose profile was not read, and are said to be imported', () => {
    const candidate = { ...without, ...imported };
    expect(sizeAndPrice(candidate, null)).toBe('~6.6K followers, imported');
    expect(cardRate({ candidate, evaluation: null })).toBe('Engagement rate 4.5%, imported');
  });

  it('give way to what was read', () => {
    const candidate = { ...without, ...imported };
    expect(sizeAndPrice(candidate, exactly(7_012))).toBe('7,012 followers');
    const evaluation = { headline: { formula: 'likes-comments-by-followers' as const, ratePercent: 3.6 } };
    expect(cardRate({ candidate, evaluation })).toBe('3.6% by followers');
  });

  it('are missed in words that tell a profile that was never opened from one without a rate', () => {
    expect(cardRate({ candidate: without, evaluation: null })).toBe('Not measured yet');
    expect(cardRate({ candidate: without, evaluation: { headline: null } })).toBe('No engagement rate known');
  });
});
