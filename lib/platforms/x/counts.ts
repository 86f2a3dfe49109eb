import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoizeAtLook } from '../../page/memoize';
import { unlessTornApart, withSigns } from '../number-in-words';
import { writtenText } from './anchors';

/** Visible numbers are cut: 39,375 is shown as 39K, 1,489 as 1.4K (2025-10, 2025-11). */
export function shownCount(text: string, look: Look): Count | null {
  return parseCount(text, look.language, { shortening: 'cut' });
}

/** The count below an element, beside whatever words. */
export const countBelow = memoizeAtLook<Count | null>(null, (element, look) =>
  unlessTornApart(shownCount(numberIn(element, look), look), shownCount(writtenText(element), look)),
);

/** The only text below an element with a digit: the words around it may come first or last, in any language. */
export const numberIn = memoizeAtLook('', (element) => {
  const [number = '', another] = innermostTexts(element).filter((text) => /\p{Nd}/u.test(text));
  return another === undefined ? number : '';
});

/** Of every element below that holds no other. */
function innermostTexts(element: Element): string[] {
  const innermost = elementsIn(element, '*').filter(
    (part) => part !== element && part.childElementCount === 0,
  );
  return innermost.map(writtenText);
}

/**
 * Every number of a label, in its order. Labels carry numbers in full, without separators, in every language (2025-11); one that
 * is shortened all the same, "12万 喜欢", is left out. None at all where two numbers may be one, "1 234" or "1e5", or a sign makes
 * one something else, "-5": nothing then says which number is which.
 */
export function numbersIn(label: string | null | undefined, { language }: Look): Count[] {
  const text = label ?? '';
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
    // In English every word that a label could need is known: "minus 5", "up to 5".
    if (!inWords && /^en\b/i.test(language)) return [];
    const count = unlessTornApart(parseCount(run, language), parseCount(run + words, language));
    if (count?.precision === 'exact') counts.push(count);
  }
  return counts;
}

/** What stands between two numbers of a list: a word, and a space or a mark of the list. */
const DIVIDES = /\p{L}.*[\s,、،;，；]|[\s,、،;，；].*\p{L}/u;
