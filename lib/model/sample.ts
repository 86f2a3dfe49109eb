import type { PlatformId } from './platform';
import type { PostReadings } from './post';
import type { ProfileReadings } from './profile';

/** More posts than this are not kept of one profile: the session's storage is small (10 MB in Chromium). */
export const MOST_POSTS = 240;

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
