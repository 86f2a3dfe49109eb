import { describe, expect, it } from 'vitest';
import { exactCount } from '../../../lib/model/count';
import { sizeAndPrice } from '../../../lib/words/board-words';
import { bothFollowers } from '../../../lib/words/saved-words';
import { typedSentence } from '../../../lib/words/typed-figures-words';
import { DAY_MS, found, profileOf } from '../store/drafts';

const exactly = (value: number) => ({ value, low: value, high: value });

describe('A word agrees with its number:', () => {
  it('followers on a card of the board', () => {
    expect(sizeAndPrice({ fee: null }, exactly(1))).toBe('1 follower');
    expect(sizeAndPrice({ fee: null }, exactly(2))).toBe('2 followers');
    expect(sizeAndPrice({ fee: null }, { value: 16_400, low: 16_350, high: 16_449 })).toBe(
      '~16.4K followers',
    );
  });

  it('imported followers', () => {
    const imported = (value: number) =>
      typedSentence(
        { source: 'imported', day: null, savedAtMs: 0, followers: exactCount(value), engagementRate: null },
        0,
      );
    expect(imported(1)).toMatch(/^1 follower\. /);
    expect(imported(12)).toMatch(/^12 followers\. /);
  });

  it('followers of two days, and of two looks on one day', () => {
    const dated = (followers: number, takenAtMs: number) => ({
      takenAtMs,
      profile: profileOf({ followers: found(followers, takenAtMs) }),
    });
    const later = (followers: number, ms: number) =>
      bothFollowers({ before: dated(followers, 0), now: dated(3, ms) }, DAY_MS);
    expect(later(1, DAY_MS)).toMatch(/^1 follower on .*, 3 on /);
    expect(later(2, DAY_MS)).toMatch(/^2 followers on /);
    expect(later(1, 60_000)).toBe('1 follower earlier today, 3 now.');
    expect(later(2, 60_000)).toBe('2 followers earlier today, 3 now.');
  });
});
