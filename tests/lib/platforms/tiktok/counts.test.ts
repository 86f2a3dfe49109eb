import { describe, expect, it } from 'vitest';
import { embeddedCount } from '../../../../lib/platforms/tiktok/counts';

describe('a count in TikTok’s data', () => {
  it('is exact below 10,000 or with digits that the display cannot show', () => {
    expect(embeddedCount('9005', 'rounded')).toMatchObject({ value: 9005, precision: 'exact' });
    expect(embeddedCount(38490, 'rounded')).toMatchObject({ value: 38490, high: 38490, precision: 'exact' });
  });

  it('is treated as rounded if the display would show the same', () => {
    expect(embeddedCount(38500, 'rounded')).toEqual({
      value: 38500,
      low: 38450,
      high: 38549,
      precision: 'rounded',
      raw: '38500',
    });
    expect(embeddedCount('1600000', 'unknown')).toMatchObject({ low: 1550000, high: 1699999 });
    expect(embeddedCount(1_100_000_000, 'rounded')).toMatchObject({
      low: 1_050_000_000,
      high: 1_149_999_999,
    });
  });

  it('is missing if it is the maximum of its field', () => {
    for (const value of [2_147_483_647, '4294967295']) expect(embeddedCount(value, 'rounded')).toBeNull();
  });

  it('is missing if it is negative, as after a 32-bit overflow', () => {
    for (const value of [-1794967296, 1.5, '', 'many', null, undefined, {}]) {
      expect(embeddedCount(value, 'unknown')).toBeNull();
    }
  });
});
