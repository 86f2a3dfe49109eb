import { bluesky } from './bluesky/bluesky';
import type { Platform } from './contract';
import { instagram } from './instagram/instagram';
import { threads } from './threads/threads';
import { tiktok } from './tiktok/tiktok';
import { x } from './x/x';
import { youtube } from './youtube/youtube';

/** Every platform, once. Each also has its own content script, so that no tab carries another platform's readers. */
export const PLATFORMS: readonly Platform[] = [instagram, tiktok, youtube, x, threads, bluesky];
