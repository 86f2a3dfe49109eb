import type { Field } from '../contract';
import { e2e, textOf } from './anchors';
import { pageWords } from './embedded';
import type { TikTokPost } from './posts';

const badgeOn = (tile: Element | null) => textOf(tile?.querySelector(e2e('video-card-badge')));

/** The badge's place can hold other labels as well, so its word counts. */
export const pinned: Field<TikTokPost, boolean> = [
  {
    name: 'badge',
    // The words known without a dictionary: en, fr, es-419 (2025-06 to 2026-04).
    read: ({ tile }, look) =>
      pageWords(look, 'profile_page_pin', 'Pinned', 'Épinglé', 'Anclado').includes(badgeOn(tile)) || null,
  },
  {
    name: 'order',
    // The grid runs from new to old but for pinned posts at its head; a badge in an unknown word there is a second vote.
    read: ({ tile, isOutOfOrder }, look) => {
      const hasBadge = badgeOn(tile) !== '';
      if (!tile || isOutOfOrder !== hasBadge) return null;
      return hasBadge && pageWords(look, 'profile_page_pin').length > 0 ? null : hasBadge;
    },
  },
];
