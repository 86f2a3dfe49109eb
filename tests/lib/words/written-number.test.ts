import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberKind, typedNumber } from '../../../lib/typed/typed-number';
import { numberWriter, writtenNumber } from '../../../lib/words/written-number';

const LOCALES =
  'en en-IN de de-AT de-CH fr fr-CH es es-MX pt pt-PT it nl pl cs hu sv nb da fi et tr ru uk bg el he ar ar-EG fa hi bn mr ja ko zh th id vi'.split(
    ' ',
  );

const readBack = (text: string, kind: NumberKind) => {
  const typed = typedNumber(text, kind, 'EUR');
  return typed.ok ? typed.value : typed.why;
};

describe('a number in a field', () => {
  it('is written as its reader types it', () => {
    const [english, german] = [numberWriter('en'), numberWriter('de')];
    expect([english(1_200.5, 'amount'), german(1_200.5, 'amount')]).toEqual(['1,200.50', '1.200,50']);
    expect([english(16_476, 'whole'), german(16_476, 'whole')]).toEqual(['16,476', '16.476']);
    expect([english(1.085, 'decimal'), german(1.085, 'decimal')]).toEqual(['1.085', '1,085']);
    expect([english(2_026, 'year'), german(2_026, 'year')]).toEqual(['2026', '2026']);
    expect([english(-25, 'decimal'), german(-25, 'decimal')]).toEqual(['-25', '-25']);
    expect(writtenNumber(1_200.5, 'amount')).toBe('1,200.50');
  });

  it('is read back as the same number in every language', () => {
    const cents = fc.integer({ min: 0, max: 99_999_999 }).map((count) => count / 100);
    const share = fc.integer({ min: 0, max: 999_999_999 }).map((count) => count / 1_000_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.oneof(
          fc.tuple(fc.constant('amount' as const), cents),
          fc.tuple(fc.constant('whole' as const), fc.nat(2_000_000_000)),
          fc.tuple(fc.constant('decimal' as const), share),
          fc.tuple(fc.constant('number' as const), fc.oneof(share, fc.nat(2_000_000_000))),
        ),
        (locale, [kind, value]) => {
          expect(readBack(numberWriter(locale)(value, kind), kind)).toBe(value);
        },
      ),
    );
  });

  it.each([
    ['1.200,50', 'amount', 1_200.5],
    ['1.200', 'amount', 1_200],
    ['1200,5', 'amount', 1_200.5],
    ['1.200,50 €', 'amount', 1_200.5],
    ['1,5 Tsd.', 'amount', 1_500],
    ['1,2 Mio.', 'amount', 1_200_000],
    ['16.476', 'whole', 16_476],
    ['1.234.567', 'whole', 1_234_567],
    ['3,2', 'decimal', 3.2],
    ['0,5', 'decimal', 0.5],
    ['1,085', 'decimal', 1.085],
    ['3,2 %', 'decimal', 3.2],
  ] as const)('%s, as a German types it in a field for %s', (text, kind, value) => {
    expect(readBack(text, kind)).toBe(value);
  });
});
