import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from '../../../lib/counts';
import { cldrLocales } from './cldr-locales';

const pieces = fc.constantFrom(
  ...[
    '1',
    '23',
    '456',
    '7890',
    '٣',
    '१',
    '５',
    '.',
    ',',
    ' ',
    '\u00a0',
    '\u202f',
    "'",
    '’',
    '٫',
    '٬',
    '-',
    '+',
    ':',
  ],
  ...[
    '/',
    '%',
    '$',
    '(',
    ')',
    'K',
    'M',
    'B',
    'k',
    'm',
    'mil',
    'mil M',
    'Mio.',
    'тыс.',
    '万',
    '億',
    '천',
    'ألف',
    'लाख',
  ],
  ...[
    'লাটি',
    'ကုဋေ',
    'พัน',
    'ද',
    'elfu',
    'views',
    'days ago',
    'Aufrufe',
    '회',
    '\u200e',
    '\u2068',
    '\u0301',
    '🎉',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const languages = fc.oneof(
  fc.constantFrom(...cldrLocales.filter((_, index) => index % 6 === 0)),
  fc.constantFrom(
    '',
    'und',
    'x',
    'en_US',
    'pt-br',
    'iw',
    'not a tag',
    'x-klingon',
    '-',
    'i-default',
    'zz-ZZ',
    'x'.repeat(10_000),
    `en-${'abcdefgh-'.repeat(2_000)}`,
    ...Object.getOwnPropertyNames(Object.prototype),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const styles = fc.record(
  {
    shortening: fc.constantFrom('cut' as const, 'rounded' as const, 'unknown' as const),
    dropsZeroDecimal: fc.boolean(),
    zeroInWords: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('any text on a page', () => {
  it('gives a valid count with its text or none, and never throws', () => {
    fc.assert(
      fc.property(texts, languages, styles, (text, language, style) => {
        const count = parseCount(text, language, style);
        if (count === null) return;
        const { value, low, high, precision, raw } = count;
        expect([value, low, high].every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true);
        expect(low <= value && value <= high).toBe(true);
        expect(precision === 'exact' ? low === high : low < high).toBe(true);
        expect(raw).toBe(text);
      }),
      { numRuns: 8_000 },
    );
  }, 60_000);

  it('is safe for a language named like a property of every object', () => {
    for (const language of [...Object.getOwnPropertyNames(Object.prototype), 'prototype', '']) {
      for (const text of ['', '12', '12K views', 'No views', 'mille', '\ud800']) {
        expect(() => parseCount(text, language, { zeroInWords: true }), `${language} ${text}`).not.toThrow();
      }
    }
    expect(parseCount('No views', 'constructor', { zeroInWords: true })).toBeNull();
  });

  it('is ignored beyond 200 characters', () => {
    const label = 'x'.repeat(190);
    expect(parseCount(`12,345 ${label}`, 'en')?.value).toBe(12_345);
    expect(parseCount(`12,345 ${label}${label}`, 'en')).toBeNull();
    expect(parseCount('1'.repeat(1_000_000), 'en')).toBeNull();
  });

  it('takes no longer for the worst 200 characters', () => {
    const worst = ['1', '1,', '1 ', '1.', 'a', 'a1', '1a', 'K', '\u0301', '१', 'ကုဋေ', 'พัน', "'", '1 K ', ' '];
    const before = process.cpuUsage();
    for (const piece of worst) {
      for (const language of ['en', 'fr', 'th', 'my', 'und']) {
        for (let length = 190; length <= 200; length += 1) {
          parseCount(piece.repeat(length).slice(0, length), language);
        }
      }
    }
    const { user, system } = process.cpuUsage(before);
    // 825 texts: a tenth of a second, where anything quadratic in steps of 200 would take minutes.
    expect((user + system) / 1000).toBeLessThan(3000);
  }, 60_000);
});
