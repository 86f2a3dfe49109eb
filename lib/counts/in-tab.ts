import type { Count } from '../model/count';
import { MAX_TEXT_LENGTH } from './count-style';
import type { mayBeAgo as mayBe, parseCount as parse } from './index';

declare global {
  var yardstickParseCount: typeof parse | undefined;
  var yardstickMayBeAgo: typeof mayBe | undefined;
}

/** About as many texts as a page with a full sample shows. The limit keeps a page from filling the memory. */
const MAX_KNOWN = 4_000;
const known = new Map<string, Count | null>();

/**
 * `parseCount` for the readers in a tab. The language data is a separate script that loads before the readers
 * (`entrypoints/counts.ts`), so that each stays below 34 KB. Without it, counts are missing but never wrong. Each text
 * is parsed only once, because most texts are the same from look to look.
 */
export const parseCount: typeof parse = (text, language, style = {}) => {
  const parseNow = globalThis.yardstickParseCount;
  if (!parseNow || text.length > MAX_TEXT_LENGTH) return null;
  const key = JSON.stringify([language, text, style]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const count = parseNow(text, language, style);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, count);
  return count;
};

export const mayBeAgo: typeof mayBe = (text, language) =>
  globalThis.yardstickMayBeAgo?.(text, language) ?? false;
