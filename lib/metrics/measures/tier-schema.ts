import { z } from '../../model/schemas/zod';

/** Where one tier of a scheme begins; it ends where the next begins. */
export const tierBoundSchema = z.object({
  id: z.string().trim().min(1),
  name: z.string().trim().min(1),
  /** Inclusive. */
  fromFollowers: z.number().int().nonnegative(),
});
