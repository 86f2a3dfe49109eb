import { MAX_TEXT_LENGTH } from './count-style';
import type { mayBeAgo as mayBe, parseCount as parse } from './index';

declare global {
  var yardstickParseCount: typeof parse | undefined;
  var yardstickMayBeAgo: typeof mayBe | undefined;
}

/** About as many texts as a page with a full sample shows. The limit keeps a page from filling the memory. */
const MAX_KNOWN = 4_000;
/** A page has one language, and a platform a few styles. */
const MAX_SHELVES = 20;

/** Answers by text, apart for each question, language and style: one key of all would take longer than most lookups. */
const shelves = new Map<string, Map<string, unknown>>();

/** Asks once about each text, because most texts are the same from look to look. */
function once<Answer>(name: string, text: string, ask: () => Answer): Answer {
  let known = shelves.get(name);
  if (!known || known.size >= MAX_KNOWN) {
    if (shelves.size >= MAX_SHELVES) shelves.clear();
    known = new Map();
    shelves.set(name, known);
  }
  if (!known.has(text)) known.set(text, ask());
  return known.get(text) as Answer;
}

/**
 * `parseCount` for the readers in a tab. The language data is a separate script that loads before the readers
 * (`entrypoints/counts.ts`), so that each stays below 34 KB. Without it, counts are missing but never wrong.
 */
export const parseCount: typeof parse = (text, language, style = {}) => {
  const parseNow = globalThis.yardstickParseCount;
  if (!parseNow || text.length > MAX_TEXT_LENGTH) return null;
  const { shortening, dropsZeroDecimal, zeroInWords } = style;
  const name = `${shortening}${dropsZeroDecimal}${zeroInWords}${language}`;
  return once(name, text, () => parseNow(text, language, style));
};

/** Formats every unit of time to answer. */
export const mayBeAgo: typeof mayBe = (text, language) => {
  const askNow = globalThis.yardstickMayBeAgo;
  return askNow ? once(`ago${language}`, text, () => askNow(text, language)) : false;
};
