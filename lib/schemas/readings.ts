import { cutText } from '../model/outside-text';
import { PLATFORM_IDS } from '../model/platform';
import { POST_KINDS, type PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import { ABSENCE_REASONS, type Reading } from '../model/reading';
import { MAX_BIO, MAX_CAPTION, MAX_NAME } from '../model/text-limits';
import { z } from './zod';

/** The model's words, checked where they come from outside: messages, files, rows of an older database. */
export const platformSchema = z.enum(PLATFORM_IDS);

/** Milliseconds since 1970, within what `Date` can show. */
export const timeMsSchema = z.number().int().min(-8.64e15).max(8.64e15);

/** A text that is read again is cut as it is when it is first read: earlier versions cut nothing. */
const textSchema = (max: number) =>
  z
    .string()
    .transform((text) => cutText(text, max))
    .nullable();

const countFields = {
  value: z.number().nonnegative(),
  low: z.number().nonnegative(),
  high: z.number().nonnegative(),
  precision: z.enum(['exact', 'rounded']),
  raw: z.string(),
};

export const readingSchema: z.ZodType<Reading> = z.discriminatedUnion('found', [
  z.object({
    found: z.literal(true),
    ...countFields,
    reader: z.string(),
    takenAtMs: timeMsSchema,
    others: z.array(z.object({ ...countFields, reader: z.string() })).exactOptional(),
  }),
  z.object({ found: z.literal(false), why: z.enum(ABSENCE_REASONS), takenAtMs: timeMsSchema }),
]);

/** The fields of a profile's readings, each with its schema. */
export const profileFields = {
  followers: readingSchema,
  following: readingSchema,
  posts: readingSchema,
  likes: readingSchema,
  displayName: textSchema(MAX_NAME),
  bio: textSchema(MAX_BIO),
  verified: z.boolean().nullable(),
  private: z.boolean().nullable(),
  category: z.string().nullable(),
  links: z.array(z.string()),
  takenAtMs: timeMsSchema,
};
export const profileReadingsSchema: z.ZodType<ProfileReadings> = z.object(profileFields);

/** The fields of a post's readings, each with its schema. */
export const postFields = {
  id: z.string(),
  kind: z.enum(POST_KINDS),
  author: z.string().nullable(),
  likes: readingSchema,
  comments: readingSchema,
  views: readingSchema,
  shares: readingSchema,
  saves: readingSchema,
  pinned: z.boolean().nullable(),
  // Snapshots before 2026-12 do not have it.
  aboveNewer: z.boolean().nullable().default(null),
  paidPartnership: z.boolean().nullable(),
  postedAtMs: timeMsSchema.nullable(),
  postedAtReader: z.string().nullable(),
  caption: textSchema(MAX_CAPTION),
  visibleComments: z.array(z.string()),
  takenAtMs: timeMsSchema,
};
export const postReadingsSchema: z.ZodType<PostReadings> = z.object(postFields);
