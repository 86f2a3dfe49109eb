import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import type { ThreadsPost } from './find-posts';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Threads on the web, as seen from 2025-04 to 2025-12; each anchor that is younger or older says so. */
export const threads: Platform<ThreadsPost> = {
  id: 'threads',
  hosts: HOSTS,
  locate,
  settled,
  walls,
  profile,
  posts,
};
