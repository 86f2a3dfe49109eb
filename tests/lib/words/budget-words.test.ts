import { describe, expect, it } from 'vitest';
import { engagementsHint } from '../../../lib/words/budget-words';

const sumBetween = (low: number, high: number) => ({ sum: { value: low, low, high }, known: 2, unknown: 0 });

describe('What is said beside the likes and comments that a budget can expect', () => {
  it('speaks of a range only where one is shown', () => {
    expect(engagementsHint(sumBetween(4225, 4225))).toBe(
      'The profiles’ means per post, added up. Individual posts vary.',
    );
    expect(engagementsHint(sumBetween(4200, 4249))).toContain('The range comes only from rounded counts');
  });
});
