import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';
import { cldrLocales } from './cldr-locales';

type Form = 'plain' | 'short' | 'long';

const options: Record<Form, Intl.NumberFormatOptions> = {
  plain: {},
  short: { notation: 'compact', compactDisplay: 'short' },
  long: { notation: 'compact', compactDisplay: 'long' },
};

/** Where what `Intl` itself writes cannot be read back. */
const unreadable: { language: string; form: Form; from: number; to: number; why: string }[] = [
  { language: 'bn', form: 'short', from: 99e9, to: 1e12, why: '"1কো" is written for 10,000 times one কো' },
  ...['ca', 'es', 'eu', 'gl', 'hu'].map((language) => ({
    language,
    form: 'short' as const,
    from: 999e9,
    to: 1e15,
    why: '"12 B" may be English, a thousand million',
  })),
  ...['da', 'fi'].map((language) => ({
    language,
    form: 'short' as const,
    from: 1000,
    to: 25_000,
    why: '"2 t" by itself may be two hours',
  })),
  ...['da', 'fr', 'ia', 'nb', 'nn', 'no'].map((language) => ({
    language,
    form: 'long' as const,
    from: 999e9,
    to: 2e12,
    why: '"1 billion" may be English, a thousand million',
  })),
  { language: 'tok', form: 'plain', from: 100, to: 1e15, why: 'groups by two digits to the end: "1 23"' },
  { language: 'vec', form: 'short', from: 1000, to: 2000, why: '1,000 is written as "1", without a unit' },
];

const known = cldrLocales.filter((locale) => Intl.NumberFormat.supportedLocalesOf(locale).length > 0);

/** As many small numbers as large ones, up to ten million million. */
const numbers = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([power, digits]) => Math.round((digits / 100_000) * 10 ** power));

function isUnreadable(locale: string, form: Form, value: number): boolean {
  const language = locale.split('-')[0];
  return unreadable.some(
    (each) => each.language === language && each.form === form && value >= each.from && value < each.to,
  );
}

describe('a number written by Intl', () => {
  it('is tried in more than 150 locales', () => {
    expect(known.length).toBeGreaterThan(150);
  });

  it.each(['plain', 'short', 'long'] as const)(
    'in %s form is read back, with the number inside the range',
    (form) => {
      for (const locale of known) {
        const format = new Intl.NumberFormat(locale, options[form]);
        const property = fc.property(numbers, (value) => {
          const text = format.format(value);
          // "mille" for 1,000 is a word, not a number.
          if (isUnreadable(locale, form, value) || !/\p{Nd}/u.test(text)) return;
          const count = parseCount(text, locale);
          expect(count, `${locale} ${value} ${text}`).not.toBeNull();
          expect(count?.low, `${locale} ${value} ${text}`).toBeLessThanOrEqual(value);
          expect(count?.high, `${locale} ${value} ${text}`).toBeGreaterThanOrEqual(value);
          if (form === 'plain') expect(count?.precision).toBe('exact');
        });
        fc.assert(property, { numRuns: 60 });
      }
    },
  );

  it.each(['short', 'long'] as const)('in %s form is read back with every unit', (form) => {
    const values = Array.from({ length: 13 }, (_, power) =>
      [1, 1.2, 5.7, 8, 9.94].map((digits) => Math.round(digits * 10 ** power)),
    );
    for (const locale of known) {
      const format = new Intl.NumberFormat(locale, options[form]);
      for (const value of values.flat()) {
        const text = format.format(value);
        if (isUnreadable(locale, form, value) || !/\p{Nd}/u.test(text)) continue;
        const count = parseCount(text, locale);
        const isInside = count !== null && count.low <= value && value <= count.high;
        expect(isInside, `${locale} ${value} ${text}`).toBe(true);
      }
    }
  });

  it('is never misread if a word follows it', () => {
    for (const locale of known) {
      const format = new Intl.NumberFormat(locale, options.short);
      for (const value of [56_789, 1_234_567, 250_000_000]) {
        const count = parseCount(`${format.format(value)} xyzzy`, locale);
        if (count === null || isUnreadable(locale, 'short', value)) continue;
        expect([count.low <= value, value <= count.high], `${locale} ${count.raw}`).toEqual([true, true]);
      }
    }
  }, 60_000);
});
