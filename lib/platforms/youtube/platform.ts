import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import { handleShown } from './channel-identity';
import { posts } from './posts';
import { profile } from './profile';
import type { YoutubePost } from './sources';
import { settled, walls } from './walls';

/**
 * YouTube, as its pages stood between 2021 and 2026-07. The drawn page says where it is by the handle in the
 * channel's header or the video's id on the page's element; the data in the document by the names it carries.
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
