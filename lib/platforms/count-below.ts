import type { CountStyle } from '../counts/count-style';
import { parseCount } from '../counts/in-tab';
import type { Count } from '../model/count';
import type { Look } from '../page/look';
import { memoizeAtLook } from '../page/memoize';
import { hasDigit, shownParts, shownTexts } from '../page/shown-text';
import { unlessTornApart } from './number-in-words';

/**
 * The count that an element shows with its label, such as "1,204 likes" or "Followers 12.4K". The number and the label
 * may be in separate elements. Null if a second text has a digit: if another extension adds "99" before "1,204", the
 * element's joined text is "991,204".
 */
export function countBelow(element: Element | null, look: Look, style?: CountStyle): Count | null {
  const { number, whole } = numberWithin(element, look);
  const count = (text: string) => parseCount(text, look.language, style);
  return unlessTornApart(count(number), count(whole));
}

/** `numberIn` an element, and the whole text around the number. Several readers ask about the same elements. */
export const numberWithin = memoizeAtLook({ number: '', whole: '' }, (element) => {
  const { texts, whole } = shownParts(element);
  return { number: numberAmong(texts), whole };
});

/** The only text in `element` that has a digit. The label may come before or after it, in any language. */
export function numberIn(element: Element | null): string {
  return numberAmong(shownTexts(element));
}

function numberAmong(texts: readonly Text[]): string {
  const [only, another] = texts.filter(hasDigit);
  return only && !another ? only.data.trim() : '';
}
