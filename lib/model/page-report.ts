import type { PostReadings } from './post';
import type { ProfileReadings } from './profile';
import type { pageFields } from './schemas/page';
import type { z } from './schemas/zod';

type PageFields = z.infer<z.ZodObject<typeof pageFields>>;

/** What blocks the visitor from seeing the numbers. */
export type Wall = NonNullable<PageFields['wall']>;

/** The result of one look at one page. */
export interface PageReport extends PageFields {
  profile: ProfileReadings;
  /** Newest first; on a post page that post comes first. Only posts by the page's own account. */
  posts: PostReadings[];
  takenAtMs: number;
}
