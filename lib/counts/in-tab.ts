import type { Count } from '../model/count';
import { type CountStyle, MAX_TEXT_LENGTH } from './count-style';
import type { mayBeAgo as mayBe, parseCount as parse } from './index';

declare global {
  var yardstickParseCount: typeof parse | undefined;
  var yardstickMayBeAgo: typeof mayBe | undefined;
}

/** About as many texts as a page with a full sample shows. The limit keeps a page from filling the memory. */
const MAX_KNOWN = 4_000;
/** A page has one language, and a platform a few styles. */
const MAX_SHELVES = 20;

/** What was parsed in one language and style. */
interface Shelf extends CountStyle {
  language: string;
  counts: Map<string, Count | null>;
}

let shelves: Shelf[] = [];

/** Compared field by field: a look parses thousands of texts, and a key for each would take longer than most lookups. */
function shelfOf(language: string, { shortening, dropsZeroDecimal, zeroInWords }: CountStyle): Shelf {
  const known = shelves.find(
    (shelf) =>
      shelf.language === language &&
      shelf.shortening === shortening &&
      shelf.dropsZeroDecimal === dropsZeroDecimal &&
      shelf.zeroInWords === zeroInWords,
  );
  if (known) return known;
  const shelf = { language, shortening, dropsZeroDecimal, zeroInWords, counts: new Map() } as Shelf;
  shelves = [...shelves.slice(1 - MAX_SHELVES), shelf];
  return shelf;
}

const PLAIN: CountStyle = {};

/**
 * `parseCount` for the readers in a tab. The language data is a separate script that loads before the readers
 * (`entrypoints/counts.ts`), so that each stays below 34 KB. Without it, counts are missing but never wrong. Each text
 * is parsed only once, because most texts are the same from look to look.
 */
export const parseCount: typeof parse = (text, language, style = PLAIN) => {
  const parseNow = globalThis.yardstickParseCount;
  if (!parseNow || text.length > MAX_TEXT_LENGTH) return null;
  const { counts } = shelfOf(language, style);
  const before = counts.get(text);
  if (before !== undefined) return before;
  const count = parseNow(text, language, style);
  if (counts.size >= MAX_KNOWN) counts.clear();
  counts.set(text, count);
  return count;
};

const ages = new Map<string, Map<string, boolean>>();

/** Formats every unit of time to answer, so each text is asked about only once. */
export const mayBeAgo: typeof mayBe = (text, language) => {
  const askNow = globalThis.yardstickMayBeAgo;
  if (!askNow) return false;
  const known = ages.get(language) ?? new Map<string, boolean>();
  if (!ages.has(language)) {
    if (ages.size >= MAX_SHELVES) ages.clear();
    ages.set(language, known);
  }
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = askNow(text, language);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, answer);
  return answer;
};
