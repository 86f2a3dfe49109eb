import { describe, expect, it } from 'vitest';
import { ratioOf, spanOf, sumOf } from '../../../../lib/metrics/measures/span';
import type { FoundReading } from '../../../../lib/model/reading';
import { reading } from '../../evaluation/invented';

describe('a span', () => {
  it('does not exist for a missing number, which is never zero', () => {
    expect(spanOf(reading('hidden'))).toBeNull();
    expect(spanOf(undefined)).toBeNull();
  });

  it('covers all reliable readings if they disagree', () => {
    const found = reading([16_400, 16_499]) as FoundReading;
    const other = {
      value: 16_600,
      low: 16_600,
      high: 16_600,
      precision: 'exact' as const,
      raw: '16,600',
      reader: 'b',
    };
    expect(spanOf({ ...found, others: [other] })).toEqual({ value: 16_449.5, low: 16_400, high: 16_600 });
  });

  it('adds the ends separately', () => {
    expect(
      sumOf([
        { value: 5, low: 4, high: 6 },
        { value: 10, low: 10, high: 10 },
      ]),
    ).toEqual({
      value: 15,
      low: 14,
      high: 16,
    });
  });

  it('divides low by high, and never by a number that may be zero', () => {
    expect(ratioOf({ value: 5, low: 4, high: 6 }, { value: 10, low: 8, high: 20 })).toEqual({
      value: 0.5,
      low: 0.2,
      high: 0.75,
    });
    expect(ratioOf({ value: 5, low: 5, high: 5 }, { value: 1, low: 0, high: 2 })).toBeNull();
  });
});
