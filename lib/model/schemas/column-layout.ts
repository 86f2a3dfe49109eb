import { z } from './zod';

/** How the user arranged the columns of the table. An invalid part counts as not chosen. */
export const columnLayoutSchema = z.object({
  /** Ids of all columns in order, also of hidden ones. A column that is missing stands where it usually does. */
  order: z.array(z.string()).catch([]),
  /** By id: whether a column is shown. A column that is missing is shown if it usually is. */
  shown: z.record(z.string(), z.boolean()).catch({}),
  /** By id, in pixels. Other columns share the room that is left. */
  widths: z.record(z.string(), z.number().min(40).max(1_000)).catch({}),
  /** Ids of columns that stay visible beside the names while the others scroll sideways. */
  pinned: z.array(z.string()).catch([]),
});
