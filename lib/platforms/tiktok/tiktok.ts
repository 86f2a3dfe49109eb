import type { Platform } from '../contract';
import { HOSTS } from '../hosts';
import { locate } from './address';
import { posts } from './post-table';
import type { TikTokPost } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** TikTok on the web, as seen from 2023-02 to 2026-07; each anchor says when it was seen. */
export const tiktok: Platform<TikTokPost> = {
  id: 'tiktok',
  hosts: HOSTS.tiktok,
  locate,
  profileUrl: (handle) => `https://www.tiktok.com/@${handle}`,
  settled,
  walls,
  profile,
  posts,
};
