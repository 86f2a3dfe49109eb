import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { MAX_PINNED } from '../list-order';
import { grid, type InstagramPost } from './find-posts';
import { KIND, PINNED } from './labels';

/**
 * Decides whether a tile is pinned. A pin is a 20 px icon in the tile's corner. Clip and carousel icons are there too,
 * except on the reels tab. Instagram translates all icon names, and some pages have no pin icons.
 *
 * - A known pin name means pinned. An unknown name means pinned above newer posts, or in the first positions of the
 *   reels tab.
 * - A tile in date order is not pinned if it is past the maximum number of pins, or if it has no unknown icon and a
 *   pinned post is above it.
 * - Anything else is undecided, and the result is null.
 */
export function isPinned({ tile, position }: InstagramPost, look: Look): boolean | null {
  if (!tile || look.place.kind !== 'profile') return null;
  const icons = cornerIcons(tile);
  if (icons.some((name) => PINNED.test(name))) return true;
  const isUnknown = icons.some((name) => !KIND.test(name));
  if (!position) return null;
  if (position.aboveNewer) return isUnknown || null;
  if (position.index >= MAX_PINNED) return false;
  if (look.place.tab === 'reels' && isUnknown) return true;
  const above = grid(look).slice(0, position.index);
  return !isUnknown && above.some((post) => isPinned(post, look)) ? false : null;
}

/** The names of the icons in a tile's corners. */
export function cornerIcons(tile: Element): string[] {
  return elementsIn(tile, 'svg[height="20"]').map((icon) => attribute(icon, 'aria-label'));
}
