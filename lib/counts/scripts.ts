import { withoutEnd } from './ends';

/** The Japanese long-vowel mark belongs to no single script: "フォロワー1.2万人". */
const eastAsian = '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\u30fc\\uff70';
const southeastAsian = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';

/** Scripts without spaces between words: a label may touch its number ("조회수447회", "การดู447ครั้ง"). */
export const startsUnspaced = new RegExp(`^[${eastAsian}${southeastAsian}]`, 'u');
const unspaced = new RegExp(`[${eastAsian}${southeastAsian}]`, 'u');
export const endsEastAsian = new RegExp(`[${eastAsian}]$`, 'u');
export const startsEastAsianOrLatin = new RegExp(`^[${eastAsian}\\p{sc=Latn}]`, 'u');

/** Whether a text ends in a letter of such a script, with or without marks on it. */
export function endsUnspaced(text: string): boolean {
  const rest = withoutEnd(text, (character) => /^\p{M}$/u.test(character));
  return unspaced.test([...rest.slice(-2)].at(-1) ?? '') || unspaced.test(text.slice(rest.length));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Whether a word ends at this position, by the browser's dictionary. For scripts without spaces. */
export function isWordEdge(at: number, text: string, { tag }: { tag: string }): boolean {
  const segmenter = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, segmenter);
  for (const { index } of segmenter.segment(text)) if (index >= at) return index === at;
  return at >= text.length;
}

/**
 * Whether a text begins with a Latin letter or a sign, so that no word of another script can stand there. Expressions for
 * the words of all scripts take milliseconds to build at their first use, and most pages need none of them.
 */
export const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x250;
