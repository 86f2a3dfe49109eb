import { formulaSchema } from '../../metrics/measures/formula-schema';
import { platformSchema } from '../../model/schemas/readings';
import { z } from '../../model/schemas/zod';
import { isCurrency } from '../money/costs';

const followers = z.number().int().nonnegative().nullable();
const positive = z.number().positive();
const words = z.array(z.string().trim().min(1)).min(1);
const bare = <const Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind) });

/**
 * One criterion of a brief. Percentages are whole numbers: 3 means 3 %. A criterion without content, such as an empty
 * list of words, is invalid.
 */
export const criterionSchema = z.discriminatedUnion('kind', [
  bare('platforms').extend({ platforms: z.array(platformSchema).min(1) }),
  /** Inclusive; null for no limit. */
  bare('followers')
    .extend({ from: followers, to: followers })
    .refine(({ from, to }) => (from === null ? to !== null : to === null || from <= to)),
  bare('tiers').extend({ tierIds: z.array(z.string().min(1)).min(1) }),
  bare('rate-at-least').extend({ formula: formulaSchema, percent: positive }),
  bare('posts-per-week-at-least').extend({ posts: positive }),
  /** Languages of the captions as BCP 47 tags; regions are ignored. */
  bare('languages').extend({ languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)).min(1) }),
  /** In the bio or a caption. */
  bare('words').extend({ words, all: z.boolean() }),
  bare('worked-with-brands'),
  /** Competitors' names that must not occur in the bio or a caption. */
  bare('no-competitors').extend({ names: words }),
  bare('sponsored-share-at-most').extend({ percent: z.number().min(0).max(100) }),
  bare('fee-at-most').extend({
    fee: z.object({ amount: positive, currency: z.string().refine(isCurrency) }),
  }),
  bare('contact-visible'),
  bare('longest-gap-at-most').extend({ days: positive }),
  bare('grows-at-least').extend({ percentPerMonth: z.number().min(-100).max(1_000) }),
  bare('no-odd-signals'),
]);

/** What the user looks for, saved under a name. */
export const briefSchema = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1),
  lines: z.array(
    z.object({
      id: z.string().min(1),
      criterion: criterionSchema,
      /** An essential criterion that is not met rules the profile out; others only affect the score. */
      essential: z.boolean(),
      /** Above zero: the weight of the criterion in the score. */
      weight: z.number().positive().max(100),
    }),
  ),
});
