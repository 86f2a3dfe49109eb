import type { Place } from './place';
import type { PostReadings } from './post';
import type { ProfileReadings } from './profile';

/** What stands between the visitor and the numbers, or null where nothing does. */
export type Wall = 'private' | 'signed-out' | 'not-found';

/** All that one look at one page gave. */
export interface PageReport {
  place: Place;
  /** The document shows the place its address names. Until then every number is absent. */
  settled: boolean;
  wall: Wall | null;
  /** The page's own language as a BCP 47 tag, such as `pt-BR`; `und` where it names none. */
  language: string;
  profile: ProfileReadings;
  /** Newest first; on a post page its own post first. Only posts by the page's own account. */
  posts: PostReadings[];
  takenAtMs: number;
}
