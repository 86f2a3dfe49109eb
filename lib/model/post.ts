import type { postReadingsSchema } from './schemas/readings';
import type { z } from './schemas/zod';

/** What one look at a page read about one post. */
export type PostReadings = z.infer<typeof postReadingsSchema>;
export type PostKind = PostReadings['kind'];

/** The counts of a post, in the order a table shows them. */
export const POST_COUNTS = ['likes', 'comments', 'views', 'shares', 'saves'] as const;
export type PostCount = (typeof POST_COUNTS)[number];
