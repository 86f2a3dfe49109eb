import { bluesky } from './bluesky/platform';
import type { Platform } from './contract';
import { facebook } from './facebook/platform';
import { instagram } from './instagram/platform';
import { linkedin } from './linkedin/platform';
import { snapchat } from './snapchat/platform';
import { threads } from './threads/platform';
import { tiktok } from './tiktok/platform';
import { x } from './x/platform';
import { youtube } from './youtube/platform';

/** All platforms. Each also has its own content script, so that no tab loads another platform's readers. */
export const PLATFORMS: readonly Platform[] = [
  instagram,
  tiktok,
  youtube,
  x,
  threads,
  bluesky,
  facebook,
  snapchat,
  linkedin,
];
