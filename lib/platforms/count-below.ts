import type { CountStyle } from '../counts/count-style';
import { parseCount } from '../counts/in-tab';
import type { Count } from '../model/count';
import type { Look } from '../page/look';
import { hasDigit, shownText, shownTexts } from '../page/shown-text';
import { unlessTornApart } from './number-in-words';

/**
 * The count that an element shows beside its label, "1,204 likes" or "Followers 12.4K", in whatever elements the two are. Null
 * where a second text has a digit: the element's own text would join "99" of another extension and "1,204" to "991,204".
 */
export function countBelow(element: Element | null, look: Look, style?: CountStyle): Count | null {
  const count = (text: string) => parseCount(text, look.language, style);
  return unlessTornApart(count(numberIn(element)), count(shownText(element)));
}

/** The one text below `element` that has a digit: the words beside it can stand before or after, in any language. */
export function numberIn(element: Element | null): string {
  const [only, another] = shownTexts(element).filter(hasDigit);
  return only && !another ? only.data.trim() : '';
}
