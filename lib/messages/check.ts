import type { PageReport } from '../model/page-report';
import type { Place } from '../model/place';
import type { Sample } from '../model/sample';
import { platformSchema, postReadingsSchema, profileReadingsSchema, timeMsSchema } from '../schemas/readings';
import { z } from '../schemas/zod';
import type { Announcement, Measuring, ReaderMessage, TabState } from './contract';

const wholeNumber = z.number().int().nonnegative();

const placeSchema: z.ZodType<Place> = z.object({
  platform: platformSchema,
  kind: z.enum(['profile', 'post', 'other', 'unavailable']),
  handle: z.string().nullable(),
  postId: z.string().nullable(),
  tab: z.string().nullable(),
});

const reportSchema: z.ZodType<PageReport> = z.object({
  place: placeSchema,
  settled: z.boolean(),
  wall: z.enum(['private', 'signed-out', 'not-found']).nullable(),
  language: z.string(),
  profile: profileReadingsSchema,
  posts: z.array(postReadingsSchema),
  takenAtMs: timeMsSchema,
});

const sampleSchema: z.ZodType<Sample> = z.object({
  platform: platformSchema,
  handle: z.string(),
  profile: profileReadingsSchema.nullable(),
  posts: z.record(z.string(), postReadingsSchema),
  language: z.string(),
  updatedAtMs: timeMsSchema,
});

const measuringSchema: z.ZodType<Measuring> = z.object({
  running: z.boolean(),
  pointedAt: wholeNumber,
  of: wholeNumber,
  answered: wholeNumber,
  end: z.enum(['done', 'user', 'navigation', 'hidden', 'stopped']).nullable(),
});

const tabStateSchema: z.ZodType<TabState> = z.object({
  readerVersion: z.string(),
  place: placeSchema.nullable(),
  status: z.enum(['elsewhere', 'reading', 'read', 'failed']),
  report: reportSchema.nullable(),
  sample: sampleSchema.nullable(),
  measuring: measuringSchema.nullable(),
  measurable: wholeNumber,
});

const readerMessageSchema: z.ZodType<ReaderMessage> = z.object({
  type: z.literal('state'),
  state: tabStateSchema,
});
const announcementSchema: z.ZodType<Announcement> = z.object({ type: z.literal('reader-ready') });

/** What a tab's reader says over its port, or null where it is not what the contract says. Never throws. */
export function checkReaderMessage(message: unknown): ReaderMessage | null {
  return readerMessageSchema.safeParse(message).data ?? null;
}

/** Is this the announcement of a reader? Other one-shot messages pass by on the same channel. */
export function isAnnouncement(message: unknown): message is Announcement {
  return announcementSchema.safeParse(message).success;
}
