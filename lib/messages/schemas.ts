import {
  handleSchema,
  idSchema,
  languageSchema,
  pageFields,
  placeSchema,
  wordSchema,
} from '../model/schemas/page';
import { platformSchema } from '../model/schemas/readings';
import { checkProfile, checkProfileFields } from '../model/schemas/untrusted-readings';
import { checkedBy, checkPostChanges, momentSchema, sampleSchema } from '../model/schemas/untrusted-sample';
import { z } from '../model/schemas/zod';

/** The schemas of the readers' messages. `contract.ts` infers its types from them and explains the messages. */

const countSchema = z.number().int().nonnegative().max(1_000_000);
/** Keeps increasing while a screen is open. */
const seqSchema = z.number().int().nonnegative();
const MAX_GONE = 1_000;

/** The progress of measuring, which points at posts one by one. */
export const measuringSchema = z.object({
  running: z.boolean(),
  pointedAt: countSchema,
  of: countSchema,
  /** Posts that showed their numbers. */
  answered: countSchema,
  end: z.enum(['done', 'user', 'navigation', 'hidden', 'stopped']).nullable(),
});

const reportFields = { ...pageFields, takenAtMs: momentSchema };
/** The part of a look that screens receive: its posts are already in the sample. */
const reportSchema = z.object({ ...reportFields, profile: checkedBy(checkProfile) });

const stateFields = {
  readerVersion: wordSchema,
  place: placeSchema.nullable(),
  /**
   * - `elsewhere`: a supported site, but neither a profile nor a post
   * - `reading`: the page has not caught up with its address yet
   * - `read`: the report is complete
   * - `failed`: reading itself broke; nothing is shown rather than something doubtful
   */
  status: z.enum(['elsewhere', 'reading', 'read', 'failed']),
  measuring: measuringSchema.nullable(),
  /** How many posts `measure` would point at now. */
  measurable: countSchema,
};
/** Everything a screen needs to know about one tab. */
export const stateSchema = z.object({
  ...stateFields,
  report: reportSchema.nullable(),
  sample: sampleSchema.nullable(),
});

const profileChanges = checkedBy(checkProfileFields).exactOptional();
/** The changes to a sample. */
export const samplePatchSchema = z.object({
  language: languageSchema.exactOptional(),
  updatedAtMs: momentSchema.exactOptional(),
  profile: profileChanges,
  /** For each changed post its changed fields, for a new post all of them. */
  posts: checkedBy(checkPostChanges).exactOptional(),
  /** Ids of posts that are no longer in the sample. */
  gone: z.array(idSchema).max(MAX_GONE).exactOptional(),
});
/** The changes to a tab's state. */
export const patchSchema = z.object({
  ...optional(stateFields),
  report: z.object({ ...optional(reportFields), profile: profileChanges }).exactOptional(),
  sample: samplePatchSchema.exactOptional(),
});

/** Each message is numbered one higher than the one before it. */
export const readerMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('state'), seq: seqSchema, state: stateSchema }),
  z.object({ type: z.literal('patch'), seq: seqSchema, patch: patchSchema }),
]);

export const backgroundMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('keep-sample'),
    sample: sampleSchema,
    place: placeSchema.exactOptional(),
    wall: pageFields.wall.exactOptional(),
  }),
  z.object({ type: z.literal('sample-of'), platform: platformSchema, handle: handleSchema }),
]);

type Optional<Shape extends Record<string, z.ZodType>> = {
  [Name in keyof Shape]: z.ZodExactOptional<Shape[Name]>;
};

function optional<Shape extends Record<string, z.ZodType>>(shape: Shape): Optional<Shape> {
  const entries = Object.entries(shape).map(([name, schema]) => [name, z.exactOptional(schema)]);
  return Object.fromEntries(entries) as Optional<Shape>;
}

const tallySchema = z.int().nonnegative();

/** The result of the script that makes a page file. */
export const pageFileAnswerSchema = z.union([
  z.object({ problem: z.enum(['not-supported', 'too-large']) }),
  z.object({
    platform: platformSchema,
    text: z.string(),
    /** How many parts of the page were replaced. */
    replaced: z.object({ words: tallySchema, numbers: tallySchema, links: tallySchema, times: tallySchema }),
    /** How many fields are read differently in the file than on the page. */
    differences: tallySchema,
  }),
]);
