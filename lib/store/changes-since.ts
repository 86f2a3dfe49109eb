import { PROFILE_COUNTS, type ProfileCount, type ProfileReadings } from '../model/profile';
import type { FoundReading, Reading } from '../model/reading';
import { DAY_MS } from '../model/time';

/**
 * - `changed`: the true number certainly changed; `by` is the difference between the displayed values, and the true
 *   difference is between `low` and `high`, inclusive
 * - `no-visible-change`: the two ranges overlap, so a change cannot be shown
 * - `unknown`: the number is missing from one of the two looks
 */
export type CountChange =
  | { kind: 'changed'; by: number; low: number; high: number }
  | { kind: 'no-visible-change' }
  | { kind: 'unknown' };

export type ProfileChanges = Record<ProfileCount, CountChange>;

/** The changes since a snapshot. Two readings of "16.4K" can hide 99 new followers, so they never count as +0. */
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

/** If trustworthy readings disagree, the bounds cover all of them. */
function boundsOf(reading: FoundReading): { low: number; high: number } {
  const all = [reading, ...(reading.others ?? [])];
  return { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) };
}

/** One week, as for the signal about follower changes. */
const MIN_DAYS = 7;

/** Whether two looks are far enough apart to report a change. Never true if the clock was set back between them. */
export function isFarEnoughApart(beforeMs: number, nowMs: number): boolean {
  return nowMs - beforeMs >= MIN_DAYS * DAY_MS;
}
