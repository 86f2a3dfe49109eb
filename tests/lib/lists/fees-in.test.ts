import { expect, it } from 'vitest';
import { commonCurrency } from '../../../lib/lists/fees-in';
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

it('fees in the trash do not count', () => {
  expect(commonOf(fee('a', 'USD', 'yes'), fee('b', 'USD', 'yes'), fee('c', 'EUR'))).toBe('EUR');
});
