import { postReadingsSchema, profileReadingsSchema, timeMsSchema } from './readings';
import { z } from './zod';

/** An amount that someone asks, never negative. */
export const feeSchema = z.object({
  amount: z.number().nonnegative(),
  /** ISO 4217, such as `EUR`. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** All or nothing: half a snapshot would make a wrong comparison. */
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
