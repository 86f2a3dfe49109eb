import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import { posts } from './post-table';
import type { TikTokPost } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** TikTok on the web, as seen from 2023-02 to 2026-07; each anchor says when it was seen. */
export const tiktok: Platform<TikTokPost> = {
  id: 'tiktok',
  hosts: HOSTS,
  locate,
  settled,
  walls,
  profile,
  posts,
};
