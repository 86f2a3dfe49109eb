import { median } from 'simple-statistics';
import type { QueueEntry } from './queue-row';

/** A profile that took longer was left alone in between. */
const MAX_MS = 10 * 60_000;
/** The newest decisions tell today's pace best. */
const MAX_DECISIONS = 20;
/** Fewer say nothing about a pace. */
const MIN_DECISIONS = 3;

/**
 * How long the rest of the queue takes at the pace of the newest decisions: the median time from opening to deciding, times what
 * is left. Null until three profiles are decided.
 */
export function remainingMs(entries: readonly QueueEntry[]): number | null {
  const decided = entries
    .filter(
      ({ state, openedAtMs, decidedAtMs }) =>
        state !== 'waiting' && openedAtMs !== null && decidedAtMs !== null,
    )
    .toSorted((a, b) => (b.decidedAtMs ?? 0) - (a.decidedAtMs ?? 0))
    .map(({ openedAtMs, decidedAtMs }) => (decidedAtMs ?? 0) - (openedAtMs ?? 0))
    .filter((ms) => ms > 0 && ms <= MAX_MS)
    .slice(0, MAX_DECISIONS);
  const left = entries.filter(
    ({ state }) => state === 'waiting' || state === 'open' || state === 'later',
  ).length;
  return decided.length < MIN_DECISIONS ? null : median(decided) * left;
}
