import type { PostReadings } from './post';
import type { ProfileReadings } from './profile';
import type { pageFields } from './schemas/page';
import type { z } from './schemas/zod';

type PageFields = z.infer<z.ZodObject<typeof pageFields>>;

/** What keeps the visitor from the numbers. */
export type Wall = NonNullable<PageFields['wall']>;

/** All that one look at one page gave. */
export interface PageReport extends PageFields {
  profile: ProfileReadings;
  /** Newest first; on a post page its own post first. Only posts by the page's own account. */
  posts: PostReadings[];
  takenAtMs: number;
}
