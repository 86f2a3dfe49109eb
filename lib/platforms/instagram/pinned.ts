import { attribute, elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { MAX_PINNED } from '../list-order';
import { grid, type InstagramPost } from './find-posts';
import { KIND, PINNED } from './labels';

/**
 * A pin is an icon of 20 px in a tile's corner. Icons for clips and carousels stand there as well, but not on the reels tab,
 * all names are translated, and pages without any pin's icon exist. So a name that is known says yes; an unknown one on a post
 * above newer ones does too; a tile without a pin, in order and beyond the places of pinned posts or below a pin, is not
 * pinned. Null where these signs differ, or where there is only one.
 */
export function isPinned({ tile, place }: InstagramPost, look: Look): boolean | null {
  if (!tile || look.place.kind !== 'profile') return null;
  const icons = cornerIcons(tile);
  if (icons.some((name) => PINNED.test(name))) return true;
  const isUnknown = icons.some((name) => !KIND.test(name));
  if (!place) return null;
  if (place.aboveNewer) return isUnknown || null;
  if (place.index >= MAX_PINNED) return false;
  if (look.place.tab === 'reels' && isUnknown) return true;
  const above = grid(look).slice(0, place.index);
  return !isUnknown && above.some((post) => isPinned(post, look)) ? false : null;
}

/** The names of the icons in a tile's corners. */
export function cornerIcons(tile: Element): string[] {
  return elementsIn(tile, 'svg[height="20"]').map((icon) => attribute(icon, 'aria-label'));
}
