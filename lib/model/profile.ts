import type { profileReadingsSchema } from './schemas/readings';
import type { z } from './schemas/zod';

/** What one look at a page read about a profile. */
export type ProfileReadings = z.infer<typeof profileReadingsSchema>;

export const PROFILE_COUNTS = ['followers', 'following', 'posts', 'likes'] as const;
export type ProfileCount = (typeof PROFILE_COUNTS)[number];

/** The fields of a profile other than its counts. */
export const PROFILE_WORDS = [
  'displayName',
  'bio',
  'verified',
  'private',
  'category',
  'links',
  'accountId',
] as const satisfies ProfileWord[];
export type ProfileWord = keyof NonNullable<ProfileReadings['foundAtMs']>;
