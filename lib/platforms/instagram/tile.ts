import type { Count } from '../../model/count';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { shownTexts } from '../../page/shown-text';
import { countIn } from './count-in';

/**
 * What stands on a tile. Under the pointer, and on some tiles of the reels tab always: a list of two, likes and
 * comments, in this order, without words. On the reels tab the views beside an icon of 16 px. Whether these
 * places cut or round is not known (seen 2025-02 to 2026-06).
 */
export function overlayCount(tile: Element, at: 0 | 1, look: Look): Count | null {
  const items = elementsIn(tile, 'ul li');
  // A single number does not say whether it is likes or comments.
  const item = items.length === 2 ? items[at] : undefined;
  return item ? countIn(shownTexts(item), look, 'unknown') : null;
}

export function tileViews(tile: Element, look: Look): Count | null {
  const isBeside = (element: Element | null) => !element?.closest('ul');
  const texts = shownTexts(tile).filter((text) => isBeside(text.parentElement));
  return elementsIn(tile, 'svg[height="16"]').some(isBeside) ? countIn(texts, look, 'unknown') : null;
}
