import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { grid, type InstagramPost } from './find-posts';
import { KIND, PINNED } from './labels';
import { timeInShortcode } from './shortcode';

/** At most this many posts can be pinned; they stand first. */
const MOST_PINNED = 3;
const DAY_MS = 86_400_000;

/**
 * A pin is an icon of 20 px in a tile's corner. Icons for clips and carousels stand there as well, but not on the
 * reels tab, and all names are translated. Where one is not known, a post before much newer ones is pinned, one
 * after the first three is not; null where neither tells, or where icons and order differ.
 */
export function isPinned({ id, tile }: InstagramPost, look: Look): boolean | null {
  if (!tile || look.place.kind !== 'profile') return null;
  const icons = cornerIcons(tile);
  if (icons.some((name) => PINNED.test(name))) return true;
  const areKnown = icons.every((name) => KIND.test(name));
  const tiles = grid(look);
  const isIt = (post: InstagramPost) => post.id === id;
  if (!tiles.slice(0, MOST_PINNED).some(isIt)) return areKnown || tiles.some(isIt) ? false : null;
  const latest = (timeInShortcode(id) ?? Number.POSITIVE_INFINITY) + DAY_MS;
  const isOutOfOrder = tiles.slice(MOST_PINNED).some((other) => (timeInShortcode(other.id) ?? 0) > latest);
  if (areKnown) return isOutOfOrder ? null : false;
  return look.place.tab === 'reels' || isOutOfOrder || null;
}

/** The names of the icons in a tile's corners. */
export function cornerIcons(tile: Element): string[] {
  return elementsIn(tile, 'svg[height="20"]').map((icon) => attribute(icon, 'aria-label'));
}
