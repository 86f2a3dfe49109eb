import { expect, it } from 'vitest';
import { commonCurrency, hasPrice } from '../../../lib/lists/fees-in';
import { engineOver, listRow } from './list-rows';

const fee = (id: string, feeCurrency: string, trash = 'no') =>
  listRow(id, { numbers: { feeAmount: 400 }, codes: { feeCurrency, trash } });
const commonOf = (...rows: ReturnType<typeof fee>[]) => commonCurrency(engineOver(rows).index.columns);

it('a list has the currency of most of its fees', () => {
  expect(commonOf(fee('a', 'USD'), fee('b', 'EUR'), listRow('c'), fee('d', 'EUR'))).toBe('EUR');
});

it('a list without fees, or with as many in each of two currencies, has no common one', () => {
  expect(commonOf()).toBeNull();
  expect(commonOf(listRow('a'), listRow('b'))).toBeNull();
  expect(commonOf(fee('a', 'USD'), fee('b', 'EUR'))).toBeNull();
});

it('what was offered and agreed counts as well as what was asked', () => {
  const agreed = listRow('a', { numbers: { agreedAmount: 300 }, codes: { agreedCurrency: 'EUR' } });
  const offered = listRow('b', { numbers: { offeredAmount: 300 }, codes: { offeredCurrency: 'EUR' } });
  expect(commonOf(agreed, offered, fee('c', 'USD'))).toBe('EUR');
});

it('the currency is known before the amounts are read', () => {
  const { columns } = engineOver([fee('a', 'EUR'), listRow('b'), listRow('c')]).index;
  // As a list is while only its first columns are there.
  for (const amount of ['feeAmount', 'offeredAmount', 'agreedAmount'] as const)
    columns.numbers[amount].fill(0);
  expect(commonCurrency(columns)).toBe('EUR');
  expect(hasPrice(columns, 'feeAmount')).toBe(true);
  expect(hasPrice(columns, 'agreedAmount')).toBe(false);
});

it('fees in the trash do not count', () => {
  expect(commonOf(fee('a', 'USD', 'yes'), fee('b', 'USD', 'yes'), fee('c', 'EUR'))).toBe('EUR');
});
