import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import type { ThreadsPost } from './find-posts';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Reads the Threads website as seen from 2025-04 to 2025-12. Comments give other dates where they differ. */
export const threads: Platform<ThreadsPost> = {
  id: 'threads',
  hosts: HOSTS,
  locate,
  settled,
  walls,
  profile,
  posts,
};
