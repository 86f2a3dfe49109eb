import { sameHandle } from '../model/place';
import type { Look } from '../page/look';
import { shownTexts } from '../page/shown-text';

interface Stood {
  handle: string;
  data: string;
}

/** What each text said, and at the address of which account. */
const stood = new WeakMap<Text, Stood>();

/**
 * Whether a text stood on another account's page before and says the same now. Sites replace a page part by part, and not
 * always the part with the name last. If both accounts have the same number, it is missing until the page is loaded anew.
 */
export function isLeftOver(text: Text, { place: { handle } }: Look, isId: IsId = () => false): boolean {
  if (handle === null) return false;
  const before = stood.get(text);
  if (before && before.data === text.data && !sameHandle(before.handle, handle)) return true;
  if (!isId(handle)) stood.set(text, { handle, data: text.data });
  return false;
}

/** Whether an account is named by an id, which the name of the same account may replace within the page. */
type IsId = (handle: string) => boolean;

/** Whether no text of an element is left over. */
export function isReplaced(element: Element | null, look: Look, isId?: IsId): boolean {
  return shownTexts(element).every((text) => !isLeftOver(text, look, isId));
}
