import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { firstChildOf, nextOf } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoizeAtLook, memoizeByTexts } from '../../page/memoize';
import { unlessTornApart, withSigns } from '../number-in-words';
import { writtenText } from './anchors';

/** X rounds visible numbers down: 39,375 is shown as 39K, 1,489 as 1.4K (2025-10, 2025-11). */
export function shownCount(text: string, look: Look): Count | null {
  return parseCount(text, look.language, { shortening: 'cut' });
}

/** The count in an element, with any words around it. */
export const countBelow = memoizeAtLook<Count | null>(null, (element, look) => {
  const { number, whole } = textsOf(element, look);
  return unlessTornApart(shownCount(number, look), shownCount(whole, look));
});

interface Texts {
  /** The only text that has a digit. The words may come before or after it, in any language. Empty if there are more. */
  number: string;
  /** All texts as a person reads them. */
  whole: string;
}

/** The texts of an element, each on its own and together. */
export const textsOf = memoizeAtLook<Texts>({ number: '', whole: '' }, (element) => {
  const innermost: string[] = [];
  const whole = collect(element, innermost).trim();
  const [number = '', another] = innermost.filter((text) => /\p{Nd}/u.test(text));
  return { number: another === undefined ? number.trim() : '', whole };
});

/** The text of an element. Adds that of each descendant without elements of its own to `innermost`. */
function collect(element: Node, innermost: string[]): string {
  let whole = '';
  for (let child = firstChildOf(element); child; child = nextOf(child)) {
    if (child.nodeType === Node.TEXT_NODE) whole += child.nodeValue ?? '';
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const before = innermost.length;
    const inside = child.nodeName === 'IMG' ? writtenText(child as Element) : collect(child, innermost);
    if (innermost.length === before) innermost.push(inside);
    if (child.nodeName !== 'svg') whole += inside;
  }
  return whole;
}

/**
 * All numbers of a label, in order. Labels have full numbers without separators, in every language (2025-11). A shortened
 * number, such as "12万 喜欢", is left out. The result is empty if two numbers may be one ("1 234", "1e5") or if a sign
 * changes a number ("-5"), because it is then unclear which number is which.
 */
export function numbersIn(label: string | null | undefined, { language }: Look): readonly Count[] {
  return label ? numbersOf(label, language) : [];
}

const numbersOf = memoizeByTexts((text, language): readonly Count[] => {
  const runs = [...text.matchAll(/\p{Nd}+(?:[.,٬'’\u00a0\u202f]\p{Nd}+)*/gu)];
  const counts: Count[] = [];
  let from = 0;
  for (const [at, { index, 0: run }] of runs.entries()) {
    const end = index + run.length;
    const before = text.slice(from, index);
    const after = text.slice(end, runs[at + 1]?.index);
    if ((at > 0 && !DIVIDES.test(before)) || !parseCount(withSigns(before, run, after), language)) return [];
    from = end;
    const [words = ''] = after.split(/[,、،;]/, 1);
    if (/^\s?[KMB](?!\p{L})/u.test(words)) continue;
    const lead = before.split(/[,、،;]/).at(-1) ?? '';
    const inWords = parseCount(lead + run + words, language);
    // All English words that change a number are known ("minus 5", "up to 5"), so unreadable English is not a count.
    if (!inWords && /^en\b/i.test(language)) return [];
    const count = unlessTornApart(parseCount(run, language), parseCount(run + words, language));
    if (count?.precision === 'exact') counts.push(count);
  }
  return counts;
});

/** What separates two numbers of a list: a word, with a space or a list separator before or after it. */
const DIVIDES = /\p{L}.*[\s,、،;，；]|[\s,、،;，；].*\p{L}/u;
