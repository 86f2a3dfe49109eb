import type { Place } from '../model/place';
import { platformSchema } from '../schemas/readings';
import { z } from '../schemas/zod';
import type {
  Announcement,
  Measuring,
  ReaderMessage,
  ReportHead,
  SamplePatch,
  TabPatch,
  TabState,
} from './contract';
import { handleSchema, heardProfile, heardProfileFields, wordSchema } from './heard';
import { checkedBy, heardPostChanges, momentSchema, sampleSchema } from './heard-sample';

const wholeNumber = z.number().int().nonnegative().max(1_000_000);
/** Counts on for as long as a screen is open. */
const seqSchema = z.number().int().nonnegative();
const MAX_GONE = 1_000;

const placeSchema: z.ZodType<Place> = z.object({
  platform: platformSchema,
  kind: z.enum(['profile', 'post', 'other', 'unavailable']),
  handle: handleSchema.nullable(),
  postId: wordSchema.nullable(),
  tab: wordSchema.nullable(),
});

const measuringSchema: z.ZodType<Measuring> = z.object({
  running: z.boolean(),
  pointedAt: wholeNumber,
  of: wholeNumber,
  answered: wholeNumber,
  end: z.enum(['done', 'user', 'navigation', 'hidden', 'stopped']).nullable(),
});

const reportFields = {
  place: placeSchema,
  settled: z.boolean(),
  wall: z.enum(['private', 'signed-out', 'not-found']).nullable(),
  language: wordSchema,
  takenAtMs: momentSchema,
};
const reportSchema: z.ZodType<ReportHead> = z.object({ ...reportFields, profile: checkedBy(heardProfile) });

const stateFields = {
  readerVersion: wordSchema,
  place: placeSchema.nullable(),
  status: z.enum(['elsewhere', 'reading', 'read', 'failed']),
  measuring: measuringSchema.nullable(),
  measurable: wholeNumber,
};
const stateSchema: z.ZodType<TabState> = z.object({
  ...stateFields,
  report: reportSchema.nullable(),
  sample: sampleSchema.nullable(),
});

const profileChanges = checkedBy(heardProfileFields).exactOptional();
const samplePatchSchema: z.ZodType<SamplePatch> = z.object({
  language: wordSchema.exactOptional(),
  updatedAtMs: momentSchema.exactOptional(),
  profile: profileChanges,
  posts: checkedBy(heardPostChanges).exactOptional(),
  gone: z.array(wordSchema).max(MAX_GONE).exactOptional(),
});
const patchSchema: z.ZodType<TabPatch> = z.object({
  ...optional(stateFields),
  report: z.object({ ...optional(reportFields), profile: profileChanges }).exactOptional(),
  sample: samplePatchSchema.exactOptional(),
});

const readerMessageSchema: z.ZodType<ReaderMessage> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('state'), seq: seqSchema, state: stateSchema }),
  z.object({ type: z.literal('patch'), seq: seqSchema, patch: patchSchema }),
]);

/**
 * What a tab's reader says over its port, or null where it is not what the contract says. A single value of a profile or
 * a post that cannot be counts as not seen. Never throws.
 */
export function checkReaderMessage(message: unknown): ReaderMessage | null {
  return readerMessageSchema.safeParse(message).data ?? null;
}

/** Is this the announcement of a reader? Other one-shot messages pass by on the same channel, so it costs nothing. */
export function isAnnouncement(message: unknown): message is Announcement {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'reader-ready'
  );
}

type Optional<Shape extends Record<string, z.ZodType>> = {
  [Name in keyof Shape]: z.ZodExactOptional<Shape[Name]>;
};

function optional<Shape extends Record<string, z.ZodType>>(shape: Shape): Optional<Shape> {
  const entries = Object.entries(shape).map(([name, schema]) => [name, z.exactOptional(schema)]);
  return Object.fromEntries(entries) as Optional<Shape>;
}
