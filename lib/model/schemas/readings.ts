import { MAX_BIO, MAX_CAPTION, MAX_NAME } from '../limits';
import { cutText } from '../outside-text';
import { PLATFORM_IDS } from '../platform';
import { z } from './zod';

/* The schemas of what a look reads. The model's types are inferred from them (`../post.ts`, `../profile.ts`,
   `../reading.ts`, `../count.ts`). Content scripts import only the types: zod itself would add 80 KB. */

export const platformSchema = z.enum(PLATFORM_IDS);

/** Milliseconds since 1970, within the range of `Date`. */
export const timeMsSchema = z.number().int().min(-8.64e15).max(8.64e15);

/** Cuts stored texts as newly read ones are cut, because earlier versions did not cut them. */
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
   * Only in samples: the other look that matters. It is the newest, rounded one if an exact one was chosen, or the
   * exact one that the newest contradicts (`lib/sample/prefer.ts`).
   */
  beside: countLookSchema.exactOptional(),
  /** Only in samples: when the page last said that there is no number. Looks from before that time no longer count. */
  endedAtMs: timeMsSchema.exactOptional(),
});

export const absentReadingSchema = z.object({
  found: z.literal(false),
  why: absenceReasonSchema,
  takenAtMs: timeMsSchema,
});

export const readingSchema = z.discriminatedUnion('found', [foundReadingSchema, absentReadingSchema]);

/** The fields of a profile other than its counts. */
const profileWords = {
  /** Display name. Untrusted text of the page. */
  displayName: textSchema(MAX_NAME),
  bio: textSchema(MAX_BIO),
  verified: z.boolean().nullable(),
  private: z.boolean().nullable(),
  category: z.string().nullable(),
  /** Links of the profile, as the page shows them. */
  links: z.array(z.string()),
  /** The platform's own id of the account, which a new handle does not change. Missing in snapshots before 2026-12. */
  accountId: z.string().nullable().default(null),
};

/** The fields of a profile's readings, each with its schema. */
export const profileFields = {
  followers: readingSchema,
  following: readingSchema,
  posts: readingSchema,
  likes: readingSchema,
  ...profileWords,
  /** When each of these was found, if before `takenAtMs`: a sample combines looks that found different things. */
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
  /** Handle without "@"; null if the page does not say. */
  author: z.string().nullable(),
  likes: readingSchema,
  comments: readingSchema,
  views: readingSchema,
  shares: readingSchema,
  saves: readingSchema,
  pinned: z.boolean().nullable(),
  /**
   * Whether the post was above a newer one at the top of a list that is sorted newest first. It is then probably
   * pinned, whether or not the page says so. Null if it was not seen in such a list. Missing in snapshots before
   * 2026-12.
   */
  aboveNewer: z.boolean().nullable().default(null),
  paidPartnership: z.boolean().nullable(),
  /** Null if unknown. A date from an id is the earliest possible one. */
  postedAtMs: timeMsSchema.nullable(),
  /** The reader that found `postedAtMs`: a `time` element, embedded data, or the id. */
  postedAtReader: z.string().nullable(),
  caption: textSchema(MAX_CAPTION),
  /** Texts of the comments that the page shows, never a count of them. */
  visibleComments: z.array(z.string()),
  takenAtMs: timeMsSchema,
};
export const postReadingsSchema = z.object(postFields);
