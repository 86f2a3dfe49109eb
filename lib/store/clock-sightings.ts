import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { DAY_MS } from '../model/time';
import type { ShortlistDatabase } from './database';

const KEY = 'clock-sightings';
/** One sighting a day, for somewhat longer than the trash keeps anything. */
const MAX_SIGHTINGS = 60;
/** A clock that is wrong is put right within this time: with a date far off, no secure page opens. */
const CONFIRMED_AFTER_MS = 3 * DAY_MS;

const sightingsSchema = z.array(timeMsSchema).catch([]);

/**
 * Records what the clock shows now, and returns earlier sightings, oldest first. If the clock was set back, those that lie
 * ahead of it are dropped: it was wrong then.
 */
export function sightClock(db: ShortlistDatabase, nowMs: number): PromiseLike<number[]> {
  return db.transaction('rw', db.meta, async () => {
    const stored = sightingsSchema.parse((await db.meta.get(KEY))?.value);
    const before = stored.filter((atMs) => atMs <= nowMs);
    const isNewDay = nowMs - (before.at(-1) ?? Number.NEGATIVE_INFINITY) >= DAY_MS;
    const after = isNewDay ? [...before, nowMs].slice(-MAX_SIGHTINGS) : before;
    if (after.length !== stored.length || isNewDay) await db.meta.put({ key: KEY, value: after });
    return before;
  });
}

/**
 * Whether a time has certainly come: the clock shows it, and has shown nothing earlier than three days before it for three days
 * of its own. A jump of the clock alone is not enough. Who opens the shortlist every day notices no delay.
 */
export function hasCertainlyCome(dueMs: number, nowMs: number, sightings: readonly number[]): boolean {
  const isConfirmed = sightings.some(
    (atMs) => atMs >= dueMs - CONFIRMED_AFTER_MS && atMs <= nowMs - CONFIRMED_AFTER_MS,
  );
  return nowMs >= dueMs && isConfirmed;
}
