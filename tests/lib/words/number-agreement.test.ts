import { describe, expect, it } from 'vitest';
import { exactCount } from '../../../lib/model/count';
import { sizeAndPrice } from '../../../lib/words/board-words';
import { typedSentence } from '../../../lib/words/typed-figures-words';

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
});
