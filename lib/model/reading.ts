import type { absentReadingSchema, foundReadingSchema } from './schemas/readings';
import type { z } from './schemas/zod';

export type FoundReading = z.infer<typeof foundReadingSchema>;
export type AbsentReading = z.infer<typeof absentReadingSchema>;
export type AbsenceReason = AbsentReading['why'];

/** The result of looking for one count. */
export type Reading = FoundReading | AbsentReading;

export function absent(why: AbsenceReason, takenAtMs: number): AbsentReading {
  return { found: false, why, takenAtMs };
}
