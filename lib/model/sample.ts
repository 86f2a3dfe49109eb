import type { PlatformId } from './platform';
import type { PostReadings } from './post';
import type { ProfileReadings } from './profile';

/** More posts than this are not kept of one profile: the session's storage is small (10 MB in Chromium). */
export const MAX_SAMPLE_POSTS = 240;

/** The posts of one profile seen so far, each with its newest readings, and the profile's own. */
export interface Sample {
  platform: PlatformId;
  handle: string;
  profile: ProfileReadings | null;
  /** By post id. */
  posts: Record<string, PostReadings>;
  language: string;
  updatedAtMs: number;
}

/** A post of the sample by its id, which may be the name of a part of every object, such as `constructor`. */
export function postIn({ posts }: Sample, id: string): PostReadings | undefined {
  return Object.hasOwn(posts, id) ? posts[id] : undefined;
}
