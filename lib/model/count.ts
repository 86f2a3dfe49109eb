import type { countSchema } from './schemas/readings';
import type { z } from './schemas/zod';

/**
 * A number as a page shows it. `low` and `high` bound the true number, inclusive: a header's "16.4K", if the platform
 * cuts decimals, is 16,400 to 16,499.
 */
export type Count = z.infer<typeof countSchema>;

/** A count without rounding. `raw` defaults to its plain digits. */
export function exactCount(value: number, raw: string = String(value)): Count {
  return { value, low: value, high: value, precision: 'exact', raw };
}
