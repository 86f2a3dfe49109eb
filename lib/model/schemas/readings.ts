import { MAX_BIO, MAX_CAPTION, MAX_NAME } from '../limits';
import { cutText } from '../outside-text';
import { PLATFORM_IDS } from '../platform';
import { z } from './zod';

/*
 * What a look at a page gives, as schemas. The types of the model are inferred from them (`../post.ts`, `../profile.ts`, `../reading.ts`,
 * `../count.ts`); content scripts import those types alone, since zod would cost them 80 KB.
 */

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
  /** `exact`: the page gave the number in full. `rounded`: it gave a short form such as "16.4K". */
  precision: z.enum(['exact', 'rounded']),
  /** The page's own text, unchanged. */
  raw: z.string(),
};
export const countSchema = z.object(countFields);

/**
 * Why a number is missing. A closed list: the screen has one sentence for each.
 * - `hidden`: the author hides it
 * - `private`: the account is private
 * - `signed-out`: the platform shows it to signed-in visitors only
 * - `off`: the author switched the function off, such as comments
 * - `not-shown`: this kind of page never shows it
 * - `not-ready`: the page is still filling in, or waits for the pointer
 * - `unreadable`: something is there that Yardstick cannot read for certain
 */
export const absenceReasonSchema = z.enum([
  'hidden',
  'private',
  'signed-out',
  'off',
  'not-shown',
  'not-ready',
  'unreadable',
]);

const countLookSchema = z.object({
  found: z.literal(true),
  ...countFields,
  reader: z.string(),
  takenAtMs: timeMsSchema,
  /** Trustworthy readings of the same field whose ranges exclude this one's. */
  others: z.array(z.object({ ...countFields, reader: z.string() })).exactOptional(),
});

/** A count together with the name of the reader that found it and when. */
export const foundReadingSchema = countLookSchema.extend({
  /**
   * Of a sample's count the other look that decides: the newest, rounded one where an exact one was chosen, or the exact one
   * that the newest contradicts (`lib/sample/prefer.ts`).
   */
  beside: countLookSchema.exactOptional(),
});

export const absentReadingSchema = z.object({
  found: z.literal(false),
  why: absenceReasonSchema,
  takenAtMs: timeMsSchema,
});

export const readingSchema = z.discriminatedUnion('found', [foundReadingSchema, absentReadingSchema]);

/** What a profile says of itself beside its counts. */
const profileWords = {
  /** Shown name; the page's text, so hostile. */
  displayName: textSchema(MAX_NAME),
  bio: textSchema(MAX_BIO),
  verified: z.boolean().nullable(),
  private: z.boolean().nullable(),
  category: z.string().nullable(),
  /** Addresses that the profile links to, as the page shows them. */
  links: z.array(z.string()),
};

/** The fields of a profile's readings, each with its schema. */
export const profileFields = {
  followers: readingSchema,
  following: readingSchema,
  posts: readingSchema,
  likes: readingSchema,
  ...profileWords,
  /** When each of these was found, where that was before `takenAtMs`: a sample adds up looks that found different things. */
  foundAtMs: z.partialRecord(z.object(profileWords).keyof(), timeMsSchema).optional(),
  takenAtMs: timeMsSchema,
};
export const profileReadingsSchema = z.object(profileFields);

export const postKindSchema = z.enum([
  'photo',
  'carousel',
  'reel',
  'video',
  'short',
  'live',
  'text',
  'unknown',
]);

/** The fields of a post's readings, each with its schema. */
export const postFields = {
  /** The platform's own id or shortcode. */
  id: z.string(),
  kind: postKindSchema,
  /** Handle without "@", or null where the page does not say. */
  author: z.string().nullable(),
  likes: readingSchema,
  comments: readingSchema,
  views: readingSchema,
  shares: readingSchema,
  saves: readingSchema,
  pinned: z.boolean().nullable(),
  /**
   * Whether it was at the top of a list that runs from new to old, above a newer post: probably pinned, whether or not the
   * page says so. Null where it was not seen in such a list. Snapshots before 2026-12 do not have it.
   */
  aboveNewer: z.boolean().nullable().default(null),
  paidPartnership: z.boolean().nullable(),
  /** Null where unknown. From an id it means "not before". */
  postedAtMs: timeMsSchema.nullable(),
  /** The reader that gave `postedAtMs`: a `time` element, embedded data, or the id. */
  postedAtReader: z.string().nullable(),
  caption: textSchema(MAX_CAPTION),
  /** Texts of the comments that the page shows, never a count of them. */
  visibleComments: z.array(z.string()),
  takenAtMs: timeMsSchema,
};
export const postReadingsSchema = z.object(postFields);
