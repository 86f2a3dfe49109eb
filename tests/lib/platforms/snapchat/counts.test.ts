import { describe, expect, it } from 'vitest';
import { subscriberCount, wholeCount } from '../../../../lib/platforms/snapchat/counts';

describe('subscribers on Snapchat', () => {
  it('are rounded to whole hundreds, by rounding or cutting', () => {
    expect(subscriberCount('757800')).toEqual({
      value: 757_800,
      low: 757_750,
      high: 757_899,
      precision: 'rounded',
      raw: '757800',
    });
    expect(subscriberCount(300)).toMatchObject({ low: 250, high: 399 });
  });

  it('are exact where the number is not a whole hundred', () => {
    expect(subscriberCount('61234')).toMatchObject({ value: 61_234, low: 61_234, precision: 'exact' });
  });

  it.each(['0', 0, '-1', '', '1.2k', null, undefined, ['100'], '01', 1.5])('are unknown for %s', (value) => {
    expect(subscriberCount(value)).toBeNull();
  });
});

it('a count on Snapchat is never below one', () => {
  expect(wholeCount('9228')).toMatchObject({ value: 9228, precision: 'exact' });
  expect(wholeCount('0')).toBeNull();
  expect(wholeCount('-1')).toBeNull();
});
