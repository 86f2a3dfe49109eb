import { afterEach, describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/model/candidate';
import { sizeAndPrice } from '../../../lib/words/board-words';
import { setLanguage } from '../../../lib/words/catalogue/current-language';

const without = { fee: null } as Candidate;
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
