import type { Count } from '../model/count';
import { MAX_TEXT_LENGTH } from './count-style';
import type { parseCount as parse } from './index';

declare global {
  var yardstickParseCount: typeof parse | undefined;
}

/** About as many texts as a page with a full sample shows. The limit keeps a page from filling the memory. */
const MAX_KNOWN = 4_000;
/** A page has one language; the next page in the tab may have another. */
const MAX_LANGUAGES = 5;

type Shelf = Map<string, Count | null>;
/** Counts by language, then by style, then by text: one key of all would take longer than most lookups. */
const shelves = new Map<string, Map<string, Shelf>>();

function shelfOf(language: string, name: string): Shelf {
  let ofLanguage = shelves.get(language);
  if (!ofLanguage) {
    if (shelves.size >= MAX_LANGUAGES) shelves.clear();
    ofLanguage = new Map();
    shelves.set(language, ofLanguage);
  }
  let shelf = ofLanguage.get(name);
  if (!shelf || shelf.size >= MAX_KNOWN) {
    shelf = new Map();
    ofLanguage.set(name, shelf);
  }
  return shelf;
}

/**
 * `parseCount` for the readers in a tab. The language data is a separate script that loads before the readers
 * (`entrypoints/counts.ts`), so that each stays below 34 KB. Without it, counts are missing but never wrong. Each text is
 * parsed once, because most texts are the same from look to look.
 */
export const parseCount: typeof parse = (text, language, style = {}) => {
  const parseNow = globalThis.yardstickParseCount;
  if (!parseNow || text.length > MAX_TEXT_LENGTH) return null;
  const { shortening, dropsZeroDecimal, zeroInWords } = style;
  const name =
    dropsZeroDecimal || zeroInWords
      ? `${shortening}${dropsZeroDecimal}${zeroInWords}`
      : (shortening ?? 'plain');
  const shelf = shelfOf(language, name);
  let count = shelf.get(text);
  if (count === undefined) {
    count = parseNow(text, language, style);
    shelf.set(text, count);
  }
  return count;
};
