import type { Count } from '../../model/count';
import { elementsIn, parentOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownTexts } from '../../page/shown-text';
import { countIn } from './counts';

/**
 * What stands on a tile. Under the pointer, and on some tiles of the reels tab always: a list of two, likes and
 * comments, in this order, without words. On the reels tab the views beside an icon of 16 px. Whether these
 * places cut or round is not known (seen 2025-02 to 2026-06).
 */
export function overlayCount(tile: Element, at: 0 | 1, look: Look): Count | null {
  const [list, another] = overlays(tile);
  if (!list || another) return null;
  const counts = elementsIn(list, 'li').map((item) => countIn(shownTexts(item), look, 'unknown'));
  // A single number does not say whether it is likes or comments; of a list with "3.2%", "ER 4" or "345 comments" in it
  // nothing is Instagram's, whose numbers have no letters but those of a unit.
  const isBare = (count: Count | null) =>
    count && /^\p{Nd}/u.test(count.raw) && (count.low < count.high || !/\p{L}/u.test(count.raw));
  return counts.length === 2 && counts.every(isBare) ? (counts[at] ?? null) : null;
}

/** Whether Instagram has drawn its list on the tile: waiting for the pointer then changes nothing. */
export function hasOverlay(tile: Element): boolean {
  return overlays(tile).length > 0;
}

/**
 * Other extensions draw lists on tiles too. In Instagram's each item has the number in an element of its own and beside it an
 * empty one, whose background is the icon; nothing in it can be pressed or is a picture.
 */
function overlays(tile: Element): Element[] {
  const isItem = (item: Element) =>
    [...item.childNodes].every(
      (node) => node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '',
    ) && elementsIn(item, '*').some((part) => part.childElementCount === 0 && part.textContent === '');
  return elementsIn(tile, 'ul').filter(
    (list) => !list.querySelector('svg, img, i, a, button, input') && elementsIn(list, 'li').every(isItem),
  );
}

/** Instagram names its icons; those that another extension draws on a tile mostly have no name. */
const VIEWS_ICON = 'svg[height="16"][aria-label]';

export function tileViews(tile: Element, look: Look): Count | null {
  const isBeside = (element: Element | null) => !element?.closest('ul');
  const texts = shownTexts(tile).filter((text) => isBeside(parentOf(text)));
  return elementsIn(tile, VIEWS_ICON).some(isBeside) ? countIn(texts, look, 'unknown') : null;
}
