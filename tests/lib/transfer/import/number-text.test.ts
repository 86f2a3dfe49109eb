import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyNumberText, numberText } from '../../../../lib/transfer/import/number-text';

const text = fc
  .array(fc.constantFrom(...'0123456789019.,,..kKmM% +'), { minLength: 1, maxLength: 14 })
  .map((signs) => signs.join(''));

describe('a number that is read the short way', () => {
  it('is the same as the long way', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(numberText(cell)).toEqual(anyNumberText(cell));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['1214', '1,214', '94.6K', '3.2%', '1.234.567', '0.5', '007', '12.000', '1,23'])('%s', (cell) => {
    expect(numberText(cell)).toEqual(anyNumberText(cell));
    expect(numberText(cell)).not.toBeNull();
  });
});
