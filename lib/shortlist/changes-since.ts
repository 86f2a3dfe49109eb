import { PROFILE_COUNTS, type ProfileCount, type ProfileReadings } from '../model/profile';
import type { Reading } from '../model/reading';

/**
 * - `changed`: the true number certainly moved; `by` is the difference of the values shown, and the true
 *   difference lies between `low` and `high`, both ends included
 * - `no-visible-change`: the two ranges overlap, so nothing can be said to have moved
 * - `unknown`: one of the two looks did not see the number
 */
export type CountChange =
  | { kind: 'changed'; by: number; low: number; high: number }
  | { kind: 'no-visible-change' }
  | { kind: 'unknown' };

export type ProfileChanges = Record<ProfileCount, CountChange>;

/** What moved between a snapshot and now. "16.4K" twice may hide 99 new followers, and is never called +0. */
export function changesSince(snapshot: { profile: ProfileReadings }, now: ProfileReadings): ProfileChanges {
  return Object.fromEntries(
    PROFILE_COUNTS.map((count) => [count, countChange(snapshot.profile[count], now[count])]),
  ) as ProfileChanges;
}

export function countChange(before: Reading, after: Reading): CountChange {
  if (!before.found || !after.found) return { kind: 'unknown' };
  if (before.high >= after.low && after.high >= before.low) return { kind: 'no-visible-change' };
  return {
    kind: 'changed',
    by: after.value - before.value,
    low: after.low - before.high,
    high: after.high - before.low,
  };
}
