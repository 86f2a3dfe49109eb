import { postReadingsSchema, profileReadingsSchema, timeMsSchema } from './readings';
import { z } from './zod';

/** The amount that an account asks for a post, never negative. */
export const feeSchema = z.object({
  amount: z.number().nonnegative(),
  /** ISO 4217, such as `EUR`. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});

const dayOrNull = z.iso.date().nullable().catch(null);

/** What the user wants to do next, and by which day, such as `2026-12-03`. */
export const nextActionSchema = z.object({ text: z.string().catch(''), day: dayOrNull });

/** What a creator says about the audience, in the creator's own words: "Germany 62 %, Austria 14 %". */
export const audienceSchema = z.object({
  countries: z.string().catch(''),
  ages: z.string().catch(''),
  genders: z.string().catch(''),
  /** How many people a post reaches. */
  reach: z.number().nonnegative().nullable().catch(null),
  /** The day of the report; null if unknown. */
  day: dayOrNull,
});

/**
 * Figures that were typed, here or in a file that was imported. They have no reader and no page behind them, so they are
 * kept apart from everything that was read, and no rate or chart mixes the two.
 */
export const typedFiguresSchema = z.object({
  source: z.enum(['typed', 'imported']),
  /** The day on which they were right, such as `2024-03-01`; null if nobody knows. */
  day: z.iso.date().nullable().catch(null),
  savedAtMs: timeMsSchema,
  /** Rounded where it was written as "94.6K". */
  followers: z
    .object({ value: z.number(), low: z.number(), high: z.number(), raw: z.string() })
    .nullable()
    .catch(null),
  /** Of a formula that nobody knows. */
  engagementRate: z.object({ percent: z.number(), raw: z.string() }).nullable().catch(null),
});

/**
 * What was found when the page was read and cannot be found later: the browser's language detector does not run in workers, and
 * the texts of comments are not stored.
 */
export const textFactsSchema = z.object({
  /** The detector's answer for the captions; null if it is unsure or there is too little text. */
  languages: z
    .object({
      isReliable: z.boolean(),
      languages: z.array(z.object({ language: z.string(), percentage: z.number() })),
    })
    .nullable(),
  /** How many visible comments each class had, such as `emoji-only`; null if no comment was seen. */
  comments: z.record(z.string(), z.number().nonnegative()).nullable(),
});

/** Every field but `facts` must be valid: a partial snapshot would make comparisons wrong. */
export const snapshotSchema = z.object({
  id: z.string().exactOptional(),
  /** Identifies this version of the snapshot: numbers seen on the same day are added to it. */
  stamp: z.string().exactOptional(),
  candidateId: z.string().min(1),
  takenAtMs: timeMsSchema,
  language: z.string(),
  profile: profileReadingsSchema,
  posts: z.array(postReadingsSchema),
  facts: textFactsSchema.optional().catch(undefined),
});
