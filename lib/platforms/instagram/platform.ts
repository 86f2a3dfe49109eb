import type { Platform } from '../contract';
import { HOSTS, locate } from './address';
import type { InstagramPost } from './find-posts';
import { isPinned } from './pinned';
import { posts } from './posts';
import { profile } from './profile';
import { settled, walls } from './walls';

/** Reads Instagram's pages as seen from 2025-02 to 2026-07, signed in and signed out, on desktop and phone. */
export const instagram: Platform<InstagramPost> = {
  id: 'instagram',
  hosts: HOSTS,
  locate,
  settled,
  walls,
  profile,
  posts,
  hoverTargets(look) {
    const { kind, tab } = look.place;
    // The reels tab shows its counts without a pointer.
    const shown =
      kind === 'profile' && tab !== 'reels' && settled(look) ? posts.find(look, look.document) : [];
    return shown.flatMap((post) =>
      post.element && !post.position?.aboveNewer && isPinned(post, look) !== true
        ? { id: post.id, element: post.element }
        : [],
    );
  },
};
