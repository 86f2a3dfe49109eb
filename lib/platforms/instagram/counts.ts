import { parseCount } from '../../counts/in-tab';
import { type Count, exactCount } from '../../model/count';
import type { Look } from '../../page/look';
import { hasDigit } from '../../page/shown-text';

type Shortening = 'cut' | 'rounded' | 'unknown';

/** Reads the count from texts that contain only a number. Returns null for words or a second number. */
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

export function embeddedCount(value: unknown): Count | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? exactCount(Number(value)) : null;
}
