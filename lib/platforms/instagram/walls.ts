import type { Look } from '../../page/look';
import { shownText } from '../../page/shown-text';
import type { WallSign } from '../contract';
import { embeddedPosts } from './embedded-posts';
import { exactFollowers, isOnPage, profileHeader } from './header';
import { NOT_FOUND } from './labels';
import { openPost } from './open-post';

/** A profile's head or the post itself stands there; texts of walls may then be anybody's words. */
export function showsPlace(look: Look): boolean {
  if (look.place.kind === 'profile') return profileHeader(look) !== null;
  return openPost(look) !== null || embeddedPosts(look).has(look.place.postId ?? '');
}

export const walls: readonly WallSign[] = [
  {
    wall: 'not-found',
    name: 'title-without-a-name',
    // "Post isn't available • Instagram" in any language; a profile's title goes on after the dot (2026-01).
    stands: (look) =>
      !showsPlace(look) && /[^)\s]\s*•\s*Instagram[\s\u200e\u200f]*$/u.test(look.document.title),
  },
  {
    wall: 'not-found',
    name: 'words',
    stands: (look) => !showsPlace(look) && NOT_FOUND.test(shownText(look.document.querySelector('main'))),
  },
  {
    wall: 'signed-out',
    name: 'way-to-sign-in',
    stands: (look) =>
      !showsPlace(look) &&
      look.document.querySelector('a[href*="/accounts/login"], a[href*="/accounts/emailsignup"]') !== null,
  },
  {
    wall: 'private',
    name: 'lists-closed',
    // Who may not see the posts may not open the lists either: the numbers are dead buttons, and no tabs follow.
    stands: (look) =>
      exactFollowers(look)?.closest('button') != null &&
      ![...look.document.querySelectorAll('[role="tablist"]')].some(isOnPage),
  },
];
