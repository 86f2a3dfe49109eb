import { parseCount } from '../../counts/in-tab';
import { type Count, exactCount } from '../../model/count';
import type { Look } from '../../page/look';
import { hasDigit, shownText, shownTexts } from '../../page/shown-text';
import { unlessTornApart } from '../number-in-words';

type Shortening = 'cut' | 'rounded' | 'unknown';

/** The count in a place that holds a number and nothing else; null where two numbers or words stand there. */
export function countIn(texts: readonly Text[], { language }: Look, shortening: Shortening): Count | null {
  if (texts.filter(hasDigit).length !== 1) return null;
  return parseCount(
    texts
      .map((text) => text.data)
      .join('')
      .trim(),
    language,
    { shortening },
  );
}

/** The only number below an element whose other texts are its label; null where there is none or a second one. */
export function labelledCount(element: Element | null, look: Look, shortening: Shortening): Count | null {
  const alone = countIn(shownTexts(element).filter(hasDigit), look, shortening);
  return unlessTornApart(alone, parseCount(shownText(element), look.language, { shortening }));
}

/** A number that embedded data gives. */
export function embeddedCount(value: unknown): Count | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? exactCount(Number(value)) : null;
}
