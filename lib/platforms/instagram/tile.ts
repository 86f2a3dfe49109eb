import type { Count } from '../../model/count';
import { elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoizeAtLook } from '../../page/memoize';
import { shownTexts } from '../../page/shown-text';
import { countIn } from './counts';

/**
 * Reads a number from a tile's overlay: a list of likes, then comments, without words. It appears on hover, and on some
 * reels tab tiles it is always visible. Whether it cuts or rounds is unknown (seen 2025-02 to 2026-06).
 */
export function overlayCount(tile: Element, at: 0 | 1, look: Look): Count | null {
  const [list, another] = overlays(tile, look);
  if (!list || another) return null;
  const counts = elementsIn(list, 'li').map((item) => countIn(shownTexts(item), look, 'unknown'));
  // A single number could be likes or comments, so both are required. Instagram's numbers have no letters except a
  // unit, so a list with "3.2%", "ER 4" or "345 comments" comes from another extension.
  const isBare = (count: Count | null) =>
    count && /^\p{Nd}/u.test(count.raw) && (count.low < count.high || !/\p{L}/u.test(count.raw));
  return counts.length === 2 && counts.every(isBare) ? (counts[at] ?? null) : null;
}

/** True if Instagram has drawn its list on the tile. Hovering then shows nothing more. */
export function hasOverlay(tile: Element, look: Look): boolean {
  return overlays(tile, look).length > 0;
}

/**
 * Finds Instagram's own lists, because other extensions draw lists on tiles too. In Instagram's list each item has an
 * element with the number and an empty element with the icon as its background. It has no buttons, links or pictures.
 */
const overlays = memoizeAtLook<Element[]>([], (tile) => {
  const isItem = (item: Element) =>
    [...item.childNodes].every(
      (node) => node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '',
    ) && elementsIn(item, '*').some((part) => part.childElementCount === 0 && part.textContent === '');
  return elementsIn(tile, 'ul').filter(
    (list) => !list.querySelector('svg, img, i, a, button, input') && elementsIn(list, 'li').every(isItem),
  );
});

/** The views icon of the reels tab. Instagram labels its icons; icons of other extensions mostly have no label. */
const VIEWS_ICON = 'svg[height="16"][aria-label]';

export function tileViews(tile: Element, look: Look): Count | null {
  const isBeside = (element: Element | null) => !element?.closest('ul');
  const texts = shownTexts(tile).filter((text) => isBeside(parentOf(text)));
  return elementsIn(tile, VIEWS_ICON).some(isBeside) ? countIn(texts, look, 'unknown') : null;
}
