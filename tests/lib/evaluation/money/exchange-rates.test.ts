import { expect, it } from 'vitest';
import { withRate } from '../../../../lib/evaluation/money/exchange-rates';

const money = { dollarsPerUnit: { EUR: 1.1 }, modifiers: {} };

it('A rate is stored with the time at which it was entered, and both go together', () => {
  const two = withRate(money, 'CHF', 1.2, 5);
  expect(two).toEqual({ dollarsPerUnit: { EUR: 1.1, CHF: 1.2 }, enteredAtMs: { CHF: 5 }, modifiers: {} });
  expect(withRate(two, 'CHF', 1.3, 9).enteredAtMs).toEqual({ CHF: 9 });
  expect(withRate(two, 'CHF', null, 9)).toEqual({ ...money, enteredAtMs: {} });
});

it('The same rate keeps its day: a field also calls with the number that it had', () => {
  const once = withRate(money, 'CHF', 1.2, 5);
  expect(withRate(once, 'CHF', 1.2, 9)).toEqual(once);
});
