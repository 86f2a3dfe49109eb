import { handleKey } from '../../model/place';
import { platformSchema, timeMsSchema } from '../../model/schemas/readings';
import { z } from '../../model/schemas/zod';
import type { Row } from '../schema';

/**
 * - `waiting`: not opened yet
 * - `open`: handed out to a window and not decided yet
 * - `saved`, `skipped`: decided
 * - `later`: put off; handed out again when nothing waits
 */
export const QUEUE_STATES = ['waiting', 'open', 'saved', 'skipped', 'later'] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** Why a profile was skipped, in the order of the keys that choose them. */
export const SKIP_REASONS = [
  'too-small',
  'too-large',
  'off-topic',
  'low-engagement',
  'wrong-country',
  'not-brand-safe',
  'inactive',
  'not-reachable',
  'other',
  'do-not-contact',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

const timeOrNull = timeMsSchema.nullable().catch(null);

/** Who it is and what was decided are required; any other invalid field gets its default. */
const queueSchema = z.object({
  id: z.string().min(1),
  platform: platformSchema,
  handle: z.string().min(1),
  /** The handle it was added under, if its address leads to the account's later one. */
  earlierHandle: z.string().min(1).nullable().catch(null),
  state: z.enum(QUEUE_STATES),
  reason: z.enum(SKIP_REASONS).nullable().catch(null),
  order: z.number().catch(0),
  addedAtMs: timeMsSchema.catch(0),
  openedAtMs: timeOrNull,
  /** The window that it was handed out to; null if none has it. */
  openedBy: z.string().nullable().catch(null),
  decidedAtMs: timeOrNull,
  /** What the pasted line said besides the profile. It becomes a note of the profile when that is saved. */
  note: z.string().catch(''),
  trashedAtMs: timeOrNull,
});
export type QueueEntry = z.infer<typeof queueSchema>;

/** Null for an unreadable row, which stays in the database unchanged. */
export const readQueueRow = (row: unknown): QueueEntry | null => queueSchema.safeParse(row).data ?? null;

/** The readable entries that were not removed, in their order. */
export function entriesIn(rows: readonly unknown[]): QueueEntry[] {
  return rows
    .map(readQueueRow)
    .filter((entry) => entry !== null && entry.trashedAtMs === null)
    .toSorted((a, b) => (a?.order ?? 0) - (b?.order ?? 0)) as QueueEntry[];
}

/** The values of a new row besides those that its account gives. */
export const WAITING: Pick<QueueEntry, 'state' | 'reason' | 'openedAtMs' | 'openedBy' | 'decidedAtMs'> = {
  state: 'waiting',
  reason: null,
  openedAtMs: null,
  openedBy: null,
  decidedAtMs: null,
};

/** The account of a row, with the key by which it is found. */
export const accountValues = ({ platform, handle }: Pick<QueueEntry, 'platform' | 'handle'>) => ({
  platform,
  handle,
  handleKey: handleKey(handle),
});

/** The handles that an entry is found under. */
export const handlesOf = ({ handle, earlierHandle }: QueueEntry): string[] =>
  earlierHandle === null ? [handle] : [earlierHandle, handle];

export const isDone = ({ state }: Pick<QueueEntry, 'state'>): boolean =>
  state === 'saved' || state === 'skipped';

/** The entries that a transaction sees, with its own changes so far. */
export const entriesOf = async (writer: { all(table: 'queue'): Promise<Row[]> }): Promise<QueueEntry[]> =>
  entriesIn(await writer.all('queue'));
