import type { Platform } from '../contract';
import { HOSTS, IS_OPTIONAL, locate } from './address';
import type { Spotlight } from './find-posts';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Reads Snapchat’s public profiles and Spotlights as seen from 2024-11 to 2026-09. Comments give other dates. */
export const snapchat: Platform<Spotlight> = {
  id: 'snapchat',
  hosts: HOSTS,
  isOptional: IS_OPTIONAL,
  locate,
  settled,
  walls,
  profile,
  posts,
};
