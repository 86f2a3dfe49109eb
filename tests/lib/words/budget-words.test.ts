import { describe, expect, it } from 'vitest';
import { budgetSummary } from '../../../lib/evaluation/money/budget';
import { budgetInShort, engagementsHint, priceKindsText } from '../../../lib/words/budget-words';

const sumBetween = (low: number, high: number) => ({ sum: { value: low, low, high }, known: 2, unknown: 0 });

describe('What is said beside the likes and comments that a budget can expect', () => {
  it('speaks of a range only where one is shown', () => {
    expect(engagementsHint(sumBetween(4225, 4225))).toBe(
      'The profiles’ means per post, added up. Individual posts vary.',
    );
    expect(engagementsHint(sumBetween(4200, 4249))).toContain('The range comes only from rounded counts');
  });
});

describe('The exchange rate beside a sum', () => {
  const line = (amount: number, currency: string) => ({
    ...{ name: currency, creatorId: currency, mayContact: true, isDeclined: false },
    ...{ followers: null, typedFollowers: null, engagements: null },
    price: { amount, currency, kind: 'agreed' as const },
  });
  const said = (
    lines: ReturnType<typeof line>[],
    rates: Record<string, number>,
    enteredAtMs: Record<string, number> = {},
  ) =>
    budgetSummary(lines, { amount: 5_000, currency: 'EUR' }, rates).sums.map((sum) =>
      priceKindsText(sum, { dollarsPerUnit: rates, enteredAtMs }),
    );

  it('is the one that was typed, so that the sum can be calculated again', () => {
    expect(said([line(200, 'USD')], { EUR: 1.1 })).toEqual([
      '1 agreed, 1 converted at your rate: 1 EUR = 1.1 USD',
    ]);
    expect(said([line(90_000, 'JPY')], { EUR: 1.0837, JPY: 0.006_372_5 })).toEqual([
      '1 agreed, 1 converted at your rate: 1 JPY = 0.0063725 USD and 1 EUR = 1.0837 USD',
    ]);
  });

  it('has the day on which it was entered, because rates change', () => {
    const entered = { EUR: new Date(2025, 2, 3).getTime() };
    expect(said([line(90_000, 'JPY')], { EUR: 1.0837, JPY: 0.0064 }, entered)).toEqual([
      '1 agreed, 1 converted at your rate: 1 JPY = 0.0064 USD and 1 EUR = 1.0837 USD (entered on Mar 3, 2025)',
    ]);
  });
});

describe('The budget in one line', () => {
  it('names who is left out because they have declined, or counts them if they are many', () => {
    const nobody = budgetSummary([], { amount: 500, currency: 'EUR' }, {});
    const text = (...names: string[]) => budgetInShort(nobody, { amount: 500, currency: 'EUR' }, names);
    expect(text('Felix')).toBe('0 creators, €0 of €500, without Felix (declined)');
    expect(text('Felix', 'Noor')).toBe('0 creators, €0 of €500, without Felix and Noor (declined)');
    expect(text('Felix', 'Noor', 'Kim')).toBe('0 creators, €0 of €500, 3 declined profiles left out');
    expect(budgetInShort(nobody, null)).toBe('0 creators');
  });

  it('says by how much it is over, and that a fee without an amount may add to it', () => {
    const line = (amount: number | null) => ({
      ...{ name: 'a', creatorId: String(amount), mayContact: true, isDeclined: false },
      ...{ followers: null, typedFollowers: null, engagements: null },
      price: amount === null ? null : { amount, currency: 'EUR', kind: 'asked' as const },
    });
    const budget = { amount: 5_000, currency: 'EUR' };
    const text = (...amounts: (number | null)[]) =>
      budgetInShort(budgetSummary(amounts.map(line), budget, {}), budget);
    expect(text(6_990.59)).toBe('1 creator, €6,990.59 of €5,000, over by €1,990.59');
    expect(text(6_990.59, null)).toBe(
      '2 creators, €6,990.59 of €5,000, over by at least €1,990.59, 1 profile without a fee',
    );
    expect(text(5_000)).toBe('1 creator, €5,000 of €5,000');
  });
});
