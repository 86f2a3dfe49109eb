import type { Reading } from './reading';

export const PROFILE_COUNTS = ['followers', 'following', 'posts', 'likes'] as const;
export type ProfileCount = (typeof PROFILE_COUNTS)[number];

/** What one look at a page gave about a profile. */
export interface ProfileReadings extends Record<ProfileCount, Reading> {
  /** Shown name; the page's text, so hostile. */
  displayName: string | null;
  bio: string | null;
  verified: boolean | null;
  private: boolean | null;
  category: string | null;
  /** Addresses that the profile links to, as the page shows them. */
  links: string[];
  takenAtMs: number;
}
