/** The social networks Yardstick supports, in the order on screen. */
export const PLATFORM_IDS = [
  'instagram',
  'tiktok',
  'youtube',
  'x',
  'threads',
  'bluesky',
  'facebook',
  'snapchat',
  'linkedin',
] as const;

export type PlatformId = (typeof PLATFORM_IDS)[number];

/** The names as the platforms write them; proper nouns, so not translated. */
export const PLATFORM_NAMES: Record<PlatformId, string> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
  threads: 'Threads',
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  snapchat: 'Snapchat',
  linkedin: 'LinkedIn',
};
