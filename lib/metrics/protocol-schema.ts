import { platformSchema, postKindSchema, timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { formulaSchema } from './measures/formula-schema';
import { leaveOutSchema } from './rates/leave-out-schema';

/** Sample, window and formula of a study, fixed on one day. */
export const protocolSchema = z.object({
  fixedAtMs: timeMsSchema,
  /** `ENGINE_VERSION` of that day. A later version of Yardstick may calculate otherwise, and the export says so. */
  engineVersion: z.number(),
  sample: z.object({
    sampleSize: z.number().int().min(1),
    withinDays: z.number().int().min(1).nullable(),
    minPosts: z.number().int().min(1),
    average: z.enum(['median', 'mean', 'trimmed']),
    leaveOut: leaveOutSchema,
    /** One formula for each platform, so that a later default changes nothing. */
    headline: z.partialRecord(platformSchema, formulaSchema),
    kindFormulas: z.partialRecord(platformSchema, z.partialRecord(postKindSchema, formulaSchema)),
  }),
});
