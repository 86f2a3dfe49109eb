import { describe, expect, it } from 'vitest';
import { timeInId } from '../../../../lib/platforms/linkedin/post-id';

const now = Date.parse('2026-08-15T12:00:00Z');

describe('the time in a LinkedIn post’s id', () => {
  it.each([
    ['7325534894435049473', '2025-05-06T15:00:20.660Z'],
    ['7410643423461978113', '2025-12-27T11:31:15.230Z'],
  ])('of %s is within a tenth of a second of the date that LinkedIn publishes', (id, date) => {
    expect(Math.abs((timeInId(id, now) ?? 0) - Date.parse(date))).toBeLessThan(100);
  });

  it.each([
    ['a time to come', '8999999999999999999'],
    ['a time before LinkedIn', '100000000000000000'],
    ['no id', 'abc'],
    ['an id that is too long', '7'.repeat(40)],
  ])('is unknown for %s', (_, id) => {
    expect(timeInId(id, now)).toBeNull();
  });
});
