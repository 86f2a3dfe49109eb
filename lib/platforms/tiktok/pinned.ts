import { precedes } from '../../page/elements';
import type { Look } from '../../page/look';
import type { Field } from '../contract';
import { MAX_PINNED } from '../list-order';
import { e2e, textOf } from './anchors';
import { pageWords } from './embedded';
import { TILE, type TikTokPost } from './find-posts';

const badgeOn = (tile: Element | null) => textOf(tile?.querySelector(e2e('video-card-badge')));

/** Whether a badge comes before this tile. The page then shows badges, so a tile without one is not pinned. */
function isBelowBadge(tile: Element, { document }: Look): boolean {
  const badge = document.querySelector(`${TILE} ${e2e('video-card-badge')}`);
  return badge !== null && precedes(badge, tile);
}

/** The badge can also show other labels, so its text must match. */
export const pinned: Field<TikTokPost, boolean> = [
  {
    name: 'badge',
    // The texts known without a dictionary are en, fr and es-419 (2025-06 to 2026-04).
    read: ({ tile }, look) =>
      pageWords(look, 'profile_page_pin', 'Pinned', 'Épinglé', 'Anclado').includes(badgeOn(tile)) || null,
  },
  {
    name: 'order',
    // List order alone proves nothing, and neither does a missing badge or one with an unknown text. Both must agree.
    read: ({ tile, position }, look) => {
      if (!tile || !position) return null;
      if (badgeOn(tile) !== '') {
        return position.aboveNewer && pageWords(look, 'profile_page_pin').length === 0 ? true : null;
      }
      const mayBePinned = position.index < MAX_PINNED && !isBelowBadge(tile, look);
      return position.aboveNewer || mayBePinned ? null : false;
    },
  },
];
