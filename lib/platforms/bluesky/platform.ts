import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import type { Item } from './find-posts';
import { handleOf } from './header';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Reads Bluesky's own web app as seen from 2023 to 2026-01. Comments give other dates where they differ. */
export const bluesky: Platform<Item> = {
  id: 'bluesky',
  hosts: HOSTS,
  locate,
  handle: handleOf,
  settled,
  walls,
  profile,
  posts,
};
