import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberKind, typedNumber } from '../../../lib/typed/typed-number';

const amount = (text: string, currency: string | null = 'USD') => typedNumber(text, 'amount', currency);
const value = (text: string, kind: NumberKind = 'amount') => {
  const typed = typedNumber(text, kind, 'USD');
  return typed.ok ? typed.value : typed.why;
};

describe('a typed amount', () => {
  it.each([
    ['1200', 1_200],
    [' 1,200 ', 1_200],
    ['1.200', 1_200],
    ['1 200,50', 1_200.5],
    ['1\u202f200,5', 1_200.5],
    ["1'200.50", 1_200.5],
    ['1’200', 1_200],
    ['1,234,567.8', 1_234_567.8],
    ['1.234.567,8', 1_234_567.8],
    ['12,5', 12.5],
    ['.5', 0.5],
    ['1,00,000', 100_000],
    ['1.5k', 1_500],
    ['1,5 K', 1_500],
    ['1.1k', 1_100],
    ['2m', 2_000_000],
    ['2.5 million', 2_500_000],
    ['1,2 Mio.', 1_200_000],
    ['１，２００', 1_200],
    ['١٬٢٠٠٫٥٠', 1_200.5],
    ['٥٠٠', 500],
    ['500,-', 500],
    ['500.–', 500],
    ['0', 0],
  ])('%j', (text, number) => {
    expect(amount(text)).toEqual({ ok: true, value: number, currency: null });
  });

  it.each([
    ['1200 EUR', 1_200, 'EUR'],
    ['1200EUR', 1_200, 'EUR'],
    ['eur 1200', 1_200, 'EUR'],
    ['€1.200,50', 1_200.5, 'EUR'],
    ['1.200,50 €', 1_200.5, 'EUR'],
    ['€ 1.5k', 1_500, 'EUR'],
    ['1.5k€', 1_500, 'EUR'],
    ['1.5k EUR', 1_500, 'EUR'],
    ['$500', 500, 'USD'],
    ['US$ 500', 500, 'USD'],
    ['R$ 1.200,00', 1_200, 'BRL'],
    ['CA$500', 500, 'CAD'],
    ['£300', 300, 'GBP'],
    ['₹1,00,000', 100_000, 'INR'],
    ['CHF 1’200.50', 1_200.5, 'CHF'],
    ['Fr. 500.-', 500, 'CHF'],
    ['450 zł', 450, 'PLN'],
    ['￡300', 300, 'GBP'],
    ['$500 USD', 500, 'USD'],
    ['12 TRY', 12, 'TRY'],
    ['MXN 500', 500, 'MXN'],
  ])('with its currency: %j', (text, number, currency) => {
    expect(amount(text)).toEqual({ ok: true, value: number, currency });
  });

  it('reads a shared currency sign as the selected currency', () => {
    expect(amount('$500', 'CAD')).toMatchObject({ value: 500, currency: 'CAD' });
    expect(amount('$500', 'EUR')).toMatchObject({ currency: 'USD' });
    expect(amount('¥500', 'CNY')).toMatchObject({ currency: 'CNY' });
    expect(amount('500 kr', 'SEK')).toMatchObject({ currency: 'SEK' });
  });

  it.each([
    ['', 'empty'],
    ['free', 'no-number'],
    ['gifted', 'no-number'],
    ['500 + product', 'more-than-a-number'],
    ['500 all', 'more-than-a-number'],
    ['ca. 500', 'more-than-a-number'],
    ['~500', 'more-than-a-number'],
    ['500/post', 'more-than-a-number'],
    ['5²', 'more-than-a-number'],
    ['1k200', 'more-than-a-number'],
    ['$500 EUR', 'more-than-a-number'],
    ['1e5', 'more-than-a-number'],
    ['500-800', 'range'],
    ['500 – 800', 'range'],
    ['$500-$800', 'range'],
    ['500 to 800', 'range'],
    ['500€ bis 800€', 'range'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['€-5', 'negative'],
    ['(500)', 'negative'],
    ['1.2.3', 'marks'],
    ['1,2345,6', 'marks'],
    ['12 34', 'marks'],
    ['0.1.200', 'marks'],
    ['9'.repeat(40), 'marks'],
    ['1.500k', 'ambiguous'],
    ['1.2345', 'too-fine'],
    ['30%', 'unit'],
    ['¥500', 'which-currency'],
    ['500 kr', 'which-currency'],
    ['1.', 'unfinished'],
    ['1200 E', 'unfinished'],
    ['1200 EU', 'unfinished'],
    ['$', 'unfinished'],
    ['EU', 'unfinished'],
    ['5 mil', 'unfinished'],
  ])('is nothing where it could be wrong: %j', (text, why) => {
    expect(amount(text)).toMatchObject({ ok: false, why });
  });

  it('asks which of two numbers is meant', () => {
    expect(amount('1.500k')).toEqual({ ok: false, why: 'ambiguous', either: [1_500, 1_500_000] });
    // The dinar of Kuwait has three decimals.
    expect(amount('1.500', 'KWD')).toEqual({ ok: false, why: 'ambiguous', either: [1.5, 1_500] });
    expect(amount('KWD 1.500')).toMatchObject({ why: 'ambiguous' });
  });
});

describe('a whole number', () => {
  it.each([
    ['50,000', 50_000],
    ['50.000', 50_000],
    ['10k', 10_000],
    ['1.5m', 1_500_000],
    ['5,00', 'not-whole'],
    ['5.5', 'not-whole'],
    ['1.2345k', 'not-whole'],
    ['50 EUR', 'unit'],
    ['5%', 'unit'],
  ])('%j', (text, number) => {
    expect(value(text, 'whole')).toBe(number);
  });
});

describe('a percentage or exchange rate, which has no thousands separator', () => {
  it.each([
    ['1.085', 1.085],
    ['1,085', 1.085],
    ['30 %', 30],
    ['0.500', 0.5],
    ['2.', 'unfinished'],
    ['1.000', 'ambiguous'],
    ['1,250', 'ambiguous'],
    ['1,000.5', 1_000.5],
    ['1k', 'unit'],
  ])('%j', (text, number) => {
    expect(value(text, 'decimal')).toBe(number);
  });
});

describe('any typed text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.constantFrom(..."0123456789.,' -+%kmK€$¥()٣٫", 'EUR', ' to ', 'free', '\u202f'), {
        maxLength: 12,
      })
      .map((all) => all.join('')),
  );
  it('never throws and never gives an infinite or negative number', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<NumberKind>('whole', 'amount', 'decimal'), (text, kind) => {
        const typed = typedNumber(text, kind, 'EUR');
        if (typed.ok) expect(Number.isFinite(typed.value) && typed.value >= 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read correctly as any language writes amounts', () => {
    const languages = [
      'en',
      'de',
      'fr',
      'de-CH',
      'en-IN',
      'es',
      'pt-BR',
      'sv',
      'ar-EG',
      'fa',
      'hi-u-nu-deva',
      'pl',
    ];
    const cents = fc.integer({ min: 0, max: 999_999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom(...languages), (number, language) => {
        const text = number.toLocaleString(language, { minimumFractionDigits: 2 });
        expect(amount(text)).toEqual({ ok: true, value: number, currency: null });
      }),
      { numRuns: 1_000 },
    );
  });
});
