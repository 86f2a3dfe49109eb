import { parseCount } from '../../counts';
import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import { oneLine, shownTexts } from '../../page/shown-text';

type Shortening = 'cut' | 'rounded' | 'unknown';

/** The count in a place that holds a number and nothing else; null where two numbers or words stand there. */
export function countIn(texts: readonly Text[], { language }: Look, shortening: Shortening): Count | null {
  if (texts.filter(hasDigit).length !== 1) return null;
  return parseCount(oneLine(texts.map((text) => text.data).join('')), language, { shortening });
}

/** The only number below an element whose other texts are its label; null where there is none or a second one. */
export function labelledCount(element: Element | null, look: Look, shortening: Shortening): Count | null {
  return element ? countIn(shownTexts(element).filter(hasDigit), look, shortening) : null;
}

export function hasDigit(text: Text): boolean {
  return /\p{Nd}/u.test(text.data);
}
