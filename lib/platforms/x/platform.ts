import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import type { OwnArticle } from './find-posts';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Reads X's website as seen from 2025-04 to 2026-02. Comments give other dates where they differ. */
export const x: Platform<OwnArticle> = {
  id: 'x',
  hosts: HOSTS,
  locate,
  settled,
  walls,
  profile,
  posts,
};
