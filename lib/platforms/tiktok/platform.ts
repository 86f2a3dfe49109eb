import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import type { TikTokPost } from './find-posts';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Reads TikTok's website as seen from 2023-02 to 2026-07. The comment on each selector says when it was seen. */
export const tiktok: Platform<TikTokPost> = {
  id: 'tiktok',
  hosts: HOSTS,
  locate,
  settled,
  walls,
  profile,
  posts,
};
