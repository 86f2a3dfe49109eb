import { type Listing, WORD_PATTERNS } from './word-patterns';

export interface WordFound {
  start: number;
  end: number;
  listed: Listing[];
  denied: boolean;
}

/** The most finds of one listed word in one caption; more add nothing, and a caption may consist of nothing else. */
const MAX_TIMES = 50;

/**
 * The listed words in a caption normalized by `plainText`, in order. A word inside a longer one is one find with both
 * listings: "bezahlte Werbepartnerschaft" is not also "Werbung".
 */
export function wordsIn(caption: string): WordFound[] {
  const lower = caption.toLowerCase();
  const likely = WORD_PATTERNS.filter(({ needle }) => lower.includes(needle));
  const found = likely
    .flatMap(({ listing, pattern }) =>
      [...caption.matchAll(pattern).take(MAX_TIMES)].map(({ index, 0: text }) => ({
        start: index,
        end: index + text.length,
        listed: [listing],
        denied: deniedBefore(caption, index) || deniedAfter(caption, index + text.length),
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: WordFound[] = [];
  for (const word of found) {
    const around = merged.at(-1);
    if (around && word.end <= around.end)
      around.listed.push(...ofOtherJurisdictions(word.listed, around.listed));
    else merged.push(word);
  }
  return merged;
}

/** Each jurisdiction counts once, through its longest word. */
function ofOtherJurisdictions(listed: readonly Listing[], counted: readonly Listing[]): Listing[] {
  return listed.filter(({ jurisdiction }) => !counted.some((other) => other.jurisdiction === jurisdiction));
}

/** "Not", "no" or "unpaid" right before the word, in the languages of the lists and a few others. */
const DENIAL =
  /(?<![\p{L}\p{M}])(not( an?)?|no|non|never|unpaid|keine|unbezahlte|nicht|pas( de| une)?|sin|sem|não|geen|niet|nie)\s+$/iu;

function deniedBefore(caption: string, index: number): boolean {
  return DENIAL.test(caption.slice(Math.max(0, index - 20), index));
}

/** German accounts label a brand that they only mention: "Werbung unbezahlt", "Werbung wegen Markennennung". */
const DENIAL_AFTER =
  /^\s{0,3}[([|/,:–—-]?\s{0,3}(unbezahlt|unbeauftragt|unpaid|not paid|nicht bezahlt|selbst gekauft|(da|wegen|durch|aufgrund)\s(von\s)?\p{L}{0,20}(nennung|verlinkung|erkennung))(?!\p{L})/iu;

function deniedAfter(caption: string, index: number): boolean {
  return DENIAL_AFTER.test(caption.slice(index, index + 60));
}
