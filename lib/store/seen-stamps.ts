import { z } from '../model/schemas/zod';
import { compareStamps, deviceId, lastStamp } from './clock';
import type { ShortlistDatabase } from './database';

const KEY = 'seen-stamps';

/**
 * By device: the last stamp that a database has seen of it. A value with a later stamp is news there; a value with an earlier one
 * that is missing was replaced. This is a version vector (Parker et al., 1983).
 */
export type SeenStamps = Readonly<Record<string, string>>;

const schema: z.ZodType<SeenStamps> = z.record(z.string(), z.string()).catch({});

export function seenStamps(db: ShortlistDatabase): PromiseLike<SeenStamps> {
  return db.transaction('rw', db.meta, async () => {
    const device = await deviceId(db);
    return { ...schema.parse((await db.meta.get(KEY))?.value), [device]: await lastStamp(db) };
  });
}

/** Adds what another database has seen, once its rows are in this one. Call it inside a transaction that writes `meta`. */
export async function addSeenStamps(db: ShortlistDatabase, seen: SeenStamps): Promise<void> {
  const known = schema.parse((await db.meta.get(KEY))?.value);
  const later = Object.entries(seen).filter(([device, stamp]) => compareStamps(stamp, known[device]) > 0);
  await db.meta.put({ key: KEY, value: { ...known, ...Object.fromEntries(later) } });
}

/** Whether a value with this stamp was known there. Values without a stamp are from before all of them. */
export function hasSeen(seen: SeenStamps, stamp: string | undefined): boolean {
  if (stamp === undefined) return true;
  const device = stamp.split(':')[2] ?? '';
  return device === '' || compareStamps(stamp, seen[device]) <= 0;
}
