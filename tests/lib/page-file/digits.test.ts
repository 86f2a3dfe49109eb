import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitReplacer } from '../../../lib/page-file/digits';
import { movedYear, timeShift } from '../../../lib/page-file/times';

const secrets = fc.string({ minLength: 1, maxLength: 20 });
const numbers = fc.integer({ min: 10, max: 2_000_000_000 }).map(String);

describe('The years of a page file', () => {
  it('never stay, and two never become one', () => {
    const years = Array.from({ length: 27 }, (_, index) => String(2000 + index));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => {
        const moved = years.map((year) => movedYear(year, timeShift(random)));
        expect(moved.filter((year, index) => year === years[index])).toEqual([]);
        expect(new Set(moved).size).toBe(years.length);
      }),
    );
  });
});

describe('The digits of a page file', () => {
  it('never give a number back, and keep its length', () => {
    fc.assert(
      fc.property(secrets, numbers, (secret, number) => {
        const replaced = digitReplacer(secret)(number);
        expect(replaced).not.toBe(number);
        expect(replaced).toHaveLength(number.length);
      }),
    );
  });

  it('begin alike where the numbers begin alike, so 12.3K still shortens 12,345', () => {
    fc.assert(
      fc.property(secrets, numbers, fc.nat(8), (secret, number, length) => {
        const replace = digitReplacer(secret);
        const start = number.slice(0, 1 + length);
        expect(replace(number).startsWith(replace(start))).toBe(true);
      }),
    );
  });

  it('differ where the numbers differ', () => {
    fc.assert(
      fc.property(secrets, numbers, numbers, (secret, one, other) => {
        const replace = digitReplacer(secret);
        expect(replace(one) === replace(other)).toBe(one === other);
      }),
    );
  });

  it('keep zeros at the end, and the half below or above five', () => {
    const replace = digitReplacer('secret');
    expect(replace('757800')).toMatch(/^\d[5-9][5-9][5-9]00$/);
    expect(replace('0')).toBe('0');
    expect(replace('0042')).toMatch(/^00[^4][1-4]$/);
  });

  it.each([
    { short: '385', long: '38490' },
    { short: '12', long: '1196' },
    { short: '130', long: '12960' },
  ])('still round $long up to $short', ({ short, long }) => {
    for (const secret of ['one', 'other', 'third']) {
      const replace = digitReplacer(secret, [{ short, long }]);
      const digits = short.length;
      const rounded = Math.round(Number(replace(long)) / 10 ** (long.length - digits));
      expect(String(rounded)).toBe(replace(short));
    }
  });

  it.each([
    { short: '119', long: '118' },
    { short: '120', long: '119' },
    { short: '4115', long: '4114' },
  ])('keep $short one more than $long', ({ short, long }) => {
    for (const secret of ['one', 'other', 'third']) {
      const replace = digitReplacer(secret, [{ short, long }]);
      expect(Number(replace(short))).toBe(Number(replace(long)) + 1);
    }
  });

  it('keep 119 two more than 117, and 121 three more than 118', () => {
    const step = (long: number) => ({ short: String(long + 1), long: String(long) });
    for (const secret of ['one', 'other', 'third']) {
      const replace = digitReplacer(secret, [117, 118].map(step));
      expect(Number(replace('119'))).toBe(Number(replace('117')) + 2);
      const carrying = digitReplacer(secret, [118, 119, 120].map(step));
      expect(Number(carrying('121'))).toBe(Number(carrying('118')) + 3);
    }
  });
});
