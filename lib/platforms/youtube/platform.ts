import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import { handleShown } from './channel-identity';
import { posts } from './posts';
import { profile } from './profile';
import type { YoutubePost } from './sources';
import { settled, walls } from './walls';

/**
 * Reads YouTube's pages as seen from 2021 to 2026-07. A drawn page is identified by the handle in the channel's header
 * or by the video id in its elements. The embedded data is identified by the names and ids in it.
 */
export const youtube: Platform<YoutubePost> = {
  id: 'youtube',
  hosts: HOSTS,
  locate,
  handle: handleShown,
  settled,
  walls,
  profile,
  posts,
};
