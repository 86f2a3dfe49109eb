import { parseCount } from '../../counts/in-tab';
import { type Count, exactCount } from '../../model/count';
import type { Look } from '../../page/look';
import { hasDigit } from '../../page/shown-text';

type Shortening = 'cut' | 'rounded' | 'unknown';

/** The count in an element that contains only a number; null if there are words or a second number. */
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

/** A number that embedded data gives. */
export function embeddedCount(value: unknown): Count | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? exactCount(Number(value)) : null;
}
