import { postReadingsSchema, profileReadingsSchema, timeMsSchema } from './readings';
import { z } from './zod';

/** The amount that an account asks for a post, never negative. */
export const feeSchema = z.object({
  amount: z.number().nonnegative(),
  /** ISO 4217, such as `EUR`. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** Every field must be valid: a partial snapshot would make comparisons wrong. */
export const snapshotSchema = z.object({
  id: z.string().exactOptional(),
  /** Identifies this version of the snapshot: numbers seen on the same day are added to it. */
  stamp: z.string().exactOptional(),
  candidateId: z.string().min(1),
  takenAtMs: timeMsSchema,
  language: z.string(),
  profile: profileReadingsSchema,
  posts: z.array(postReadingsSchema),
});
