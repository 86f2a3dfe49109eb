import type { Count } from '../model/count';
import { MAX_TEXT_LENGTH } from './count-style';
import type { mayBeAgo as mayBe, parseCount as parse } from './index';

declare global {
  var yardstickParseCount: typeof parse | undefined;
  var yardstickMayBeAgo: typeof mayBe | undefined;
}

/** As many as a page with a full sample shows; beyond that a page could fill the memory. */
const MAX_KNOWN = 4_000;
const known = new Map<string, Count | null>();

/**
 * `parseCount` as the readers in a tab call it. What it knows of languages is a script of its own, loaded before the
 * readers (`entrypoints/counts.ts`), so that neither outgrows 34 KB. Without it every count is unread, none is wrong.
 * A page is looked at again after every change, and most of its texts are the same: each is parsed once.
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
