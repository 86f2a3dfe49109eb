import { timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import type { ShortlistDatabase } from './database';

const DEVICE = 'device';
const CLOCK = 'clock';

interface Clock {
  ms: number;
  counter: number;
}

const clockSchema: z.ZodType<Clock> = z.object({ ms: timeMsSchema, counter: z.int().nonnegative() });

/** A random name for this browser's copy of the database, created once. Call it inside a transaction that writes `meta`. */
export async function deviceId(db: ShortlistDatabase): Promise<string> {
  const known = (await db.meta.get(DEVICE))?.value;
  if (typeof known === 'string') return known;
  const made = newId();
  await db.meta.put({ key: DEVICE, value: made });
  return made;
}

/**
 * A stamp `ms:counter:device` that is greater than every earlier stamp on this device, even after the clock was set back: a
 * hybrid logical clock (Kulkarni et al., 2014). Call it inside a transaction that writes `meta`.
 */
export async function nextStamp(db: ShortlistDatabase, device: string, nowMs: number): Promise<string> {
  const known = clockSchema.safeParse((await db.meta.get(CLOCK))?.value).data;
  const next =
    known && known.ms >= nowMs ? { ms: known.ms, counter: known.counter + 1 } : { ms: nowMs, counter: 0 };
  await db.meta.put({ key: CLOCK, value: next });
  return stampOf(next, device);
}

/** When this device last changed something, as the time and counter of a stamp. */
export async function lastStamp(db: ShortlistDatabase): Promise<string> {
  const known = clockSchema.safeParse((await db.meta.get(CLOCK))?.value).data;
  return known ? `${known.ms}:${known.counter}` : '0:0';
}

/**
 * Stamps after this one, for rows that one commit creates one after the other. Call `reserve` with how many were used before the
 * transaction ends, so that no later commit has them.
 */
export function stampsAfter(db: ShortlistDatabase, stamp: string) {
  const [ms = 0, counter = 0] = stamp.split(':', 2).map(Number);
  const device = stamp.slice(`${ms}:${counter}:`.length);
  return {
    nth: (n: number): string => stampOf({ ms, counter: counter + n }, device),
    reserve: (used: number) => db.meta.put({ key: CLOCK, value: { ms, counter: counter + used } }),
  };
}

const stampOf = ({ ms, counter }: Clock, device: string): string => `${ms}:${counter}:${device}`;

/** 96 random bits, in characters that are safe in paths and file names. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** Negative if `a` was set before `b`. Values without a stamp are from before version 3. */
export function compareStamps(a: string | undefined, b: string | undefined): number {
  const [ofA, ofB] = [a, b].map((stamp) => (stamp ?? '0:0').split(':').map(Number));
  return (ofA?.[0] ?? 0) - (ofB?.[0] ?? 0) || (ofA?.[1] ?? 0) - (ofB?.[1] ?? 0);
}
