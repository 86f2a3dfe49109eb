import type { Look } from '../../page/look';
import { onceALook } from '../../page/once-a-look';
import { grid, type InstagramPost } from './find-posts';
import { CAROUSEL, CLIP, PINNED } from './labels';
import { timeInShortcode } from './shortcode';

/** At most this many posts can be pinned; they stand first. */
const MOST_PINNED = 3;
const DAY_MS = 86_400_000;

/**
 * A pin is an icon of 20 px in a tile's corner, where the icons for clips and carousels stand as well. Names are
 * translated, so where one is not known its place decides: a name that further tiles carry too is a kind of post,
 * and a post that stands before much newer ones is pinned. Null where neither tells.
 */
export function isPinned(post: InstagramPost, look: Look): boolean | null {
  if (look.place.kind !== 'profile' || !post.element) return null;
  const names = iconNames(post.element);
  if (names.some((name) => PINNED.test(name))) return true;
  const unknown = names.filter((name) => !CLIP.test(name) && !CAROUSEL.test(name));
  if (unknown.length === 0) return false;

  const at = grid(look).findIndex(({ id }) => id === post.id);
  if (at < 0) return null;
  if (at >= MOST_PINNED || unknown.every((name) => laterNames(look).has(name))) return false;
  return look.place.tab === 'reels' || standsBeforeNewer(post, at, look) ? true : null;
}

/** The names of the icons on tiles that cannot be pinned. */
const laterNames = onceALook((look: Look): Set<string> => {
  const later = grid(look).slice(MOST_PINNED);
  return new Set(later.flatMap(({ element }) => (element ? iconNames(element) : [])));
});

function iconNames(tile: Element): string[] {
  return [...tile.querySelectorAll('svg[height="20"]')].map((icon) => icon.getAttribute('aria-label') ?? '');
}

function standsBeforeNewer({ id }: InstagramPost, at: number, look: Look): boolean {
  const time = timeInShortcode(id);
  const later = grid(look).slice(Math.max(at + 1, MOST_PINNED));
  return time !== null && later.some((other) => (timeInShortcode(other.id) ?? 0) > time + DAY_MS);
}
