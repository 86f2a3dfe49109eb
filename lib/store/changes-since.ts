import { PROFILE_COUNTS, type ProfileCount, type ProfileReadings } from '../model/profile';
import type { FoundReading, Reading } from '../model/reading';
import { DAY_MS } from '../model/time';

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
  const [then, now] = [boundsOf(before), boundsOf(after)];
  if (then.high >= now.low && now.high >= then.low) return { kind: 'no-visible-change' };
  return {
    kind: 'changed',
    by: after.value - before.value,
    low: now.low - then.high,
    high: now.high - then.low,
  };
}

/** Where trustworthy readings disagree, the bounds cover them all. */
function boundsOf(reading: FoundReading): { low: number; high: number } {
  const all = [reading, ...(reading.others ?? [])];
  return { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) };
}

/** The same week that the signal of a change of followers waits for. */
const MIN_DAYS = 7;

/** Whether two looks lie far enough apart to speak of a change. A clock set back is never enough. */
export function isFarEnoughApart(beforeMs: number, nowMs: number): boolean {
  return nowMs - beforeMs >= MIN_DAYS * DAY_MS;
}
