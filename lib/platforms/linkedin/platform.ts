import type { Platform } from '../contract';
import { HOSTS, IS_OPTIONAL, locate } from './address';
import type { Update } from './find-posts';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Reads LinkedIn as seen from 2024-10 to 2026-07, signed in and signed out. Comments give other dates. */
export const linkedin: Platform<Update> = {
  id: 'linkedin',
  hosts: HOSTS,
  isOptional: IS_OPTIONAL,
  locate,
  settled,
  walls,
  profile,
  posts,
};
