import { HEALTH_FIELDS, type ReaderHealth } from '../health/reader-health';
import { platformSchema, timeMsSchema } from '../model/schemas/readings';
import { z } from '../model/schemas/zod';
import { storedSetting } from './stored-setting';

const countSchema = z.number().int().nonnegative();

const healthSchema: z.ZodType<ReaderHealth> = z.partialRecord(
  platformSchema,
  z.record(
    z.string().regex(/^(post|profile(\/[a-z]{1,20})?)$/),
    z.partialRecord(
      z.enum(HEALTH_FIELDS),
      z.object({
        lastReadAtMs: timeMsSchema.nullable(),
        shown: countSchema,
        lacked: countSchema,
        run: countSchema,
        runSinceMs: timeMsSchema.nullable(),
      }),
    ),
  ),
);

/** What the readers find on each platform. Written by the background alone; not a choice of the user. */
export const readerHealth = storedSetting<ReaderHealth>('reader-health', healthSchema, {});
