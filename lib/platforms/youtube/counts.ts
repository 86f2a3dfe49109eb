import { parseCount } from '../../counts/in-tab';
import { type Count, exactCount } from '../../model/count';
import type { Look } from '../../page/look';
import { textsBelow, visibleText } from '../../page/texts';
import type { Absence } from '../contract';
import { withSigns } from '../number-in-words';

/** YouTube cuts numbers: 1,870,251 is "1.8M" (seen in all 82 of its languages, 2026-07). "No views" counts as 0. */
export function countIn(text: string | null | undefined, { language }: Look): Count | null {
  return text ? parseCount(text, language, { shortening: 'cut', zeroInWords: true }) : null;
}

/** Reads the count in an element. Returns null if there is a second number, such as one from another extension. */
export function countBelow(root: Element | null | undefined, selector: string, look: Look): Count | null {
  const element = root?.querySelector(selector);
  const [, another] = element ? textsBelow(element).filter(({ text }) => /\p{Nd}/u.test(text)) : [];
  return another ? null : countIn(visibleText(element), look);
}

/** Digits with any separators. */
const NUMBERS = /\d[\d.,'’٬\s]*/g;

/**
 * Finds the exact number in a label if the visible text is cut. It must be the only number in the label that fits the
 * short form. This works in every language and excludes most other numbers, such as those of a title or duration.
 */
export function countInFull(short: Count, label: string | null | undefined): Count | null {
  const text = label ?? '';
  const numbers = [...text.matchAll(NUMBERS)].flatMap(({ index, 0: digits }) => {
    const written = withSigns(text.slice(0, index), '5', text.slice(index + digits.length));
    return parseCount(written, 'und') ? Number(digits.replace(/\D/g, '')) : [];
  });
  const [full, ...others] = new Set(numbers.filter((number) => number >= short.low && number <= short.high));
  return full === undefined || others.length > 0 ? null : exactCount(full, label?.trim());
}

/**
 * Reads the likes on a like button: "4.9M", labelled "like this video along with 4,964,377 other people". If the button
 * shows only a word ("Like" in the page's language), the author hides the number.
 */
export function likesOn(
  texts: string[],
  label: string | null,
  isPressed: boolean,
  look: Look,
): Count | Absence | null {
  const counts = texts.flatMap((text) => countIn(text, look) ?? []);
  const [short] = counts;
  const isBare = texts[0] && !/\p{Nd}/u.test(texts + String(label));
  if (isBare) return { absent: 'hidden' };
  // Text and label must agree. A number in only one of them may come from elsewhere.
  const full = short && counts.every(({ low }) => low === short.low) ? countInFull(short, label) : null;
  // The label counts other people, so a pressed button may add the visitor's own like.
  return full && isPressed ? { ...full, high: full.high + 1, precision: 'rounded' } : full;
}
