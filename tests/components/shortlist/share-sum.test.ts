import { describe, expect, it } from 'vitest';
import { isOverWhole, shareSum } from '../../../components/shortlist/share-sum';

describe('the shares of an audience report', () => {
  it.each([
    ['18-24 40%, 25-34 70%', 110],
    ['Germany 62 %, Austria 14 %', 76],
    ['Frauen 61,5 %, Männer 38,5 %', 100],
    ['%62 kadın, %38 erkek', 100],
    ['mostly 18 to 24', 0],
  ])('of “%s” add up to %d', (text, sum) => expect(shareSum(text)).toBe(sum));

  it('are questioned only if they cannot be parts of one whole', () => {
    expect(isOverWhole('18-24 40%, 25-34 70%')).toBe(true);
    // Rounded one by one.
    expect(isOverWhole('34%, 34%, 33%')).toBe(false);
  });
});
