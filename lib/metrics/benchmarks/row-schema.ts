import { z } from '../../model/schemas/zod';

const size = {
  fromFollowers: z.number(),
  /** Exclusive; null for the last. */
  toFollowers: z.number().nullable(),
};

/** One row of a comparison table: where its bands begin, in percent. */
export const bandSchema = z.object({
  ...size,
  belowFromPercent: z.number(),
  averageFromPercent: z.number(),
  aboveFromPercent: z.number(),
  highFromPercent: z.number(),
});

/** One average for one size, in percent; a range if the source's reports differ in the last digit. */
export const figureSchema = z.object({
  ...size,
  lowPercent: z.number(),
  highPercent: z.number(),
});
