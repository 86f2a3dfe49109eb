import { parseCount } from '../counts/in-tab';
import type { RoundedUp } from './digits';
import { UNSPACED } from './letters';
import type { RawText } from './raw-texts';

const MAX_PAIRS = 200;
/** A shortened number has few digits, and a page has few of them beside long ones that could be meant. */
const MAX_SHORTS = 2_000;

interface Short {
  low: number;
  high: number;
  value: number;
  digits: string;
}

/** A word, or a letter of a script without spaces between words. */
const WORD = `(?:\\p{L}{2}|${UNSPACED.source})`;
/** The numbers between words: "Maya and 118 others". Names have digits too: "Otto 2 and 118 others". */
const IN_SENTENCE = new RegExp(`(?<=${WORD}.*)\\b\\d{2,7}\\b(?=.*${WORD})`, 'gu');
/** How many persons such a sentence names. */
const NAMED = [1, 2, 3];
/** "1,203" is one number. */
const GROUPING = /(?<=\d)[.,'’\u00a0\u202f](?=\d{3})/g;

/**
 * The short numbers of a page that are a long number of the page rounded up, in the page's language. A sentence that leaves
 * out those whom it names has a like relation to the number beside it: "Maya and 118 others" and 119.
 */
export class RoundedPairs {
  readonly #language: string;
  readonly #longs = new Set<number>();
  readonly #shorts = new Map<string, Short>();
  readonly #alone = new Set<number>();
  readonly #inSentences = new Set<number>();

  constructor(language: string) {
    this.#language = language;
  }

  /** Notes the numbers of one text. */
  add({ text, isData }: RawText): void {
    const ungrouped = text.replaceAll(GROUPING, '');
    for (const [digits] of ungrouped.matchAll(/\d{4,13}/g)) this.#longs.add(Number(digits));
    if (!isData && text.length <= 80) this.#addSentence(ungrouped.trim());
    const pieces = isData ? (text.match(/(?<=")[^"\\]{2,40}(?=")/g) ?? []) : [text];
    for (const piece of pieces) this.#addShort(piece.trim());
  }

  /** The pairs of all texts noted so far. */
  pairs(): RoundedUp[] {
    const sorted = [...this.#longs].sort((a, b) => a - b);
    const found: RoundedUp[] = [];
    for (const { value, low, high, digits } of this.#shorts.values()) {
      for (let at = firstFrom(sorted, low); at < sorted.length; at += 1) {
        const long = sorted[at] ?? Infinity;
        if (long > high || long >= value || found.length === MAX_PAIRS) break;
        found.push({ short: digits, long: String(long) });
      }
    }
    for (const number of this.#inSentences) {
      if (found.length < MAX_PAIRS) found.push(...this.#stepsFrom(number));
    }
    return found;
  }

  /** One by one up to the number that stands alone: 117, 118, 119. */
  #stepsFrom(number: number): RoundedUp[] {
    const named = NAMED.find((persons) => this.#alone.has(number + persons)) ?? 0;
    return Array.from({ length: named }, (_, step) => ({
      short: String(number + step + 1),
      long: String(number + step),
    }));
  }

  #addSentence(text: string): void {
    if (text.length > 60 || this.#alone.size + this.#inSentences.size >= MAX_SHORTS) return;
    if (/^\d{2,7}$/.test(text)) this.#alone.add(Number(text));
    for (const [number] of text.matchAll(IN_SENTENCE)) this.#inSentences.add(Number(number));
  }

  #addShort(text: string): void {
    if (text.length > 60 || this.#shorts.has(text) || !/\d[\d.,]*\s?\p{L}/u.test(text)) return;
    if (this.#shorts.size === MAX_SHORTS) return;
    const count = parseCount(text, this.#language);
    if (count?.precision !== 'rounded') return;
    const digits = String(count.value).replace(/0+$/, '');
    const shown = text.replaceAll(/\D/g, '');
    const { low, high, value } = count;
    this.#shorts.set(text, { low, high, value, digits: digits.padEnd(shown.length, '0') });
  }
}

/** The place of the first number that is at least `low`. */
function firstFrom(sorted: readonly number[], low: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  return from;
}
