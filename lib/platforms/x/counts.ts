import { parseCount } from '../../counts/in-tab';
import type { Count } from '../../model/count';
import { elementsIn } from '../../page/elements';
import type { Look } from '../../page/look';
import { memoizeAtLook } from '../../page/memoize';
import { unlessTornApart } from '../number-in-words';
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
 * is shortened all the same, "12万 喜欢", is left out.
 */
export function numbersIn(label: string | null | undefined, { language }: Look): Count[] {
  const text = label ?? '';
  const runs = [...text.matchAll(/\p{Nd}+(?:[.,٬'’\u00a0\u202f]\p{Nd}+)*/gu)];
  return runs.flatMap(({ index, 0: run }, at) => {
    const [words = ''] = text.slice(index + run.length, runs[at + 1]?.index).split(/[,、،;]/, 1);
    if (/^\s?[KMB](?!\p{L})/u.test(words)) return [];
    const count = unlessTornApart(parseCount(run, language), parseCount(run + words, language));
    return count?.precision === 'exact' ? count : [];
  });
}
