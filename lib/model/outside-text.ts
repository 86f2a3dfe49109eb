import { MAX_NAME } from './limits';

/** More marks on one letter than any script writes (Vietnamese two, Tibetan and Hebrew up to five). */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;
/** Signs that reorder the text around them: marks, embeddings, overrides, isolates. */
const ORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Those of them that reach beyond the letter beside them, to the end of the line where they are not closed. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Line ends, other control characters, and what stands for nothing. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Something that a person sees. Fillers and blanks are letters and symbols to Unicode, but show nothing. */
const SEEN = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{13441}\u{13442}]/u;

/** Whether a person would see anything of a text. */
export function isVisible(text: string): boolean {
  return SEEN.test(text);
}

/**
 * At most `max` UTF-16 units of a text from outside, no character torn apart and no letter with more than eight marks.
 * To be done before a text is normalized, which takes time by the square of the marks on one letter.
 */
export function cutText(text: string, max: number): string {
  const cut = text.length > max ? text.slice(0, max).replace(/[\ud800-\udbff]$/, '') : text;
  return cut.replace(MANY_MARKS, '$1');
}

/**
 * A name from outside as it may stand in a line: cut, in one line, without signs that reorder what stands beside it. Null
 * where nothing of it would be seen.
 */
export function nameText(name: string | null): string | null {
  if (name === null) return null;
  const text = cutText(name, 2 * MAX_NAME)
    .replace(ORDERING, '')
    .replace(BREAKS, ' ')
    .trim();
  return isVisible(text) ? cutText(text, MAX_NAME) : null;
}

/** A longer text from outside as it may stand beside others in one line, such as a row that is pasted. */
export function withoutReordering(text: string): string {
  return text.replace(REORDERING, '');
}
