import type { Brief, Criterion } from '../evaluation/brief/brief';
import { isCurrency } from '../evaluation/money/costs';
import { platformSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { storedSetting } from './stored-setting';
import { formulaSchema } from './table-schema';

const followers = z.number().int().nonnegative().nullable();
const positive = z.number().positive();
const words = z.array(z.string().trim().min(1)).min(1);
const bare = <Kind extends Criterion['kind']>(kind: Kind) => z.object({ kind: z.literal(kind) });

/** One criterion of a brief. A criterion without content, such as an empty list of words, is invalid. */
export const criterionSchema: z.ZodType<Criterion> = z.discriminatedUnion('kind', [
  bare('platforms').extend({ platforms: z.array(platformSchema).min(1) }),
  bare('followers')
    .extend({ from: followers, to: followers })
    .refine(({ from, to }) => (from === null ? to !== null : to === null || from <= to)),
  bare('tiers').extend({ tierIds: z.array(z.string().min(1)).min(1) }),
  bare('rate-at-least').extend({ formula: formulaSchema, percent: positive }),
  bare('posts-per-week-at-least').extend({ posts: positive }),
  bare('languages').extend({ languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)).min(1) }),
  bare('words').extend({ words, all: z.boolean() }),
  bare('worked-with-brands'),
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

const briefSchema: z.ZodType<Brief> = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1),
  lines: z.array(
    z.object({
      id: z.string().min(1),
      criterion: criterionSchema,
      essential: z.boolean(),
      weight: z.number().positive().max(100),
    }),
  ),
});

/** An invalid brief is left out, and the others are kept. */
const briefsSchema: z.ZodType<Brief[]> = z
  .array(z.unknown())
  .transform((briefs) => briefs.flatMap((brief) => briefSchema.safeParse(brief).data ?? []));

/** The user's briefs, in the order saved. */
export const briefs = storedSetting('briefs', briefsSchema, []);

/** The brief that profiles are checked against; null for none. */
export const activeBriefId = storedSetting('active-brief', z.string().nullable(), null);
