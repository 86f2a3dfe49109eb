import { describe, expect, it } from 'vitest';
import { lastPostWords } from '../../../lib/words/last-post-words';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
const HOUR_MS = 60 * 60 * 1000;

const words = (postedAtMs: number, nowMs: number) =>
  lastPostWords({ postedAtMs, daysAgo: { value: 0, low: 0, high: 0 }, doubt: null }, nowMs);

describe('the day of the last post and how long ago it was', () => {
  it.each([
    // Almost three days of 24 hours, and three days on the calendar.
    [at(26, 20), at(29, 19), 'Nov 26, 3 days ago'],
    [at(26, 18), at(29, 19), 'Nov 26, 3 days ago'],
    [at(27, 23), at(29, 0), 'Nov 27, 2 days ago'],
    [at(28, 20), at(29, 21), 'Nov 28, 1 day ago'],
    [at(28, 22), at(29, 21), 'Nov 28, less than a day ago'],
    [at(29, 9), at(29, 8), 'Nov 29, less than a day ago'],
  ])('agree with one another', (postedAtMs, nowMs, expected) => {
    expect(words(postedAtMs, nowMs)).toBe(expected);
  });

  it('count months and years further back', () => {
    const now = at(29, 12);
    expect(words(now - 509 * 24 * HOUR_MS, now)).toMatch(/^Jul 8, 2025, 17 months ago$/);
    expect(words(now - 1_000 * 24 * HOUR_MS, now)).toMatch(/more than 2 years ago$/);
  });
});
