import type { Platform } from '../contract';
import { HOSTS } from '../hosts';
import { locate, profileUrl } from './address';
import { embeddedPosts } from './embedded-posts';
import type { InstagramPost } from './find-posts';
import { namesHandle } from './header';
import { openPost } from './open-post';
import { isPinned } from './pinned';
import { postTable } from './posts';
import { profileTable } from './profile';
import { walls } from './walls';

/** Instagram's pages as seen from 2025-02 to 2026-07, signed in and out, on desktop and phone. */
export const instagram: Platform<InstagramPost> = {
  id: 'instagram',
  hosts: HOSTS.instagram,
  locate,
  profileUrl,
  settled: (look) =>
    look.place.kind === 'profile'
      ? namesHandle(look)
      : openPost(look) !== null || embeddedPosts(look).has(look.place.postId ?? ''),
  walls,
  profile: profileTable,
  posts: postTable,
  hoverTargets(look) {
    // The reels tab shows what it has without a pointer.
    if (look.place.kind !== 'profile' || look.place.tab === 'reels' || !namesHandle(look)) return [];
    const tiles = postTable.find(look, look.document);
    const shown = tiles.filter((post) => isPinned(post, look) !== true);
    return shown.flatMap(({ id, element }) => (element ? [{ id, element }] : []));
  },
};
