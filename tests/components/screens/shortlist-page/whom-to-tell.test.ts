import { describe, expect, it } from 'vitest';
import { whomToTell } from '../../../../components/screens/shortlist-page/whom-to-tell';

const between = (column: 'followers' | 'typedFollowers' | 'typedRate' | 'rating') =>
  whomToTell({ kind: 'range', column, unit: 1, from: 5_000, to: 120_000 });
const values = (column: 'doNotContact' | 'listIds' | 'email', ...some: string[]) =>
  whomToTell({ kind: 'values', column, values: some });

describe('Whom a page tells a filter', () => {
  it('is anybody for followers and rates, whether they were read or imported', () => {
    expect([between('followers'), between('typedFollowers'), between('typedRate')]).toEqual([
      'anybody',
      'anybody',
      'anybody',
    ]);
  });

  it('is anybody for “may be contacted”, and nobody for those who must not be', () => {
    expect(values('doNotContact', 'no')).toBe('anybody');
    expect(values('doNotContact', 'yes')).toBe('nobody');
    expect(values('doNotContact', 'no', 'yes')).toBe('nobody');
  });

  it('is nobody for lists, contacts and the rating, and the readers of fees for fees', () => {
    expect([values('listIds', 'a'), values('email', 'yes'), between('rating')]).toEqual([
      'nobody',
      'nobody',
      'nobody',
    ]);
    const fee = { kind: 'fee', column: 'feeAmount', currency: 'EUR', from: null, to: 600 } as const;
    expect(whomToTell(fee)).toBe('with-fees');
  });
});
