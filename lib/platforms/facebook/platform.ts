import type { Platform } from '../contract';
import { HOSTS, IS_OPTIONAL, locate } from './address';
import type { FacebookPost } from './find-posts';
import { handleOf } from './header';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Facebook pages and professional profiles on the web, as seen from 2025-04 to 2026-07. */
export const facebook: Platform<FacebookPost> = {
  id: 'facebook',
  hosts: HOSTS,
  isOptional: IS_OPTIONAL,
  locate,
  handle: handleOf,
  settled,
  walls,
  profile,
  posts,
};
