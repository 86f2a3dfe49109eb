import { parseCount } from '../counts/in-tab';
import type { RoundedUp } from './digits';
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

/** "Maya and 118 others": several words around a number. */
const IN_SENTENCE = /^\P{Nd}*\p{L}{2,}\P{Nd}*\b(\d{2,7})\b\P{Nd}*\p{L}{2,}\P{Nd}*$/u;

/**
 * The short numbers of a page that are a long number of the page rounded up, in the page's language. A sentence that leaves
 * out one person, whom it names, has the same relation to the number beside it: "Maya and 118 others" and 119.
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
    for (const [digits] of text.replaceAll(/(?<=\d)[.,'’\u00a0\u202f](?=\d{3})/g, '').matchAll(/\d{4,13}/g))
      this.#longs.add(Number(digits));
    if (!isData && text.length <= 80) this.#addSentence(text.replaceAll(/(?<=\d)[.,](?=\d{3})/g, '').trim());
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
      if (this.#alone.has(number + 1) && found.length < MAX_PAIRS)
        found.push({ short: String(number + 1), long: String(number) });
    }
    return found;
  }

  #addSentence(text: string): void {
    if (text.length > 60 || this.#alone.size + this.#inSentences.size >= MAX_SHORTS) return;
    if (/^\d{2,7}$/.test(text)) this.#alone.add(Number(text));
    const [, number] = IN_SENTENCE.exec(text) ?? [];
    if (number) this.#inSentences.add(Number(number));
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
