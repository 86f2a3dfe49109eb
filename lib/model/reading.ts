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

/**
 * Whether an absence is a statement of the page: the author hides the number, the function is off, the account is private. All
 * other reasons only say that a look found nothing.
 */
export function isStated({ why }: AbsentReading): boolean {
  return why === 'hidden' || why === 'off' || why === 'private';
}
