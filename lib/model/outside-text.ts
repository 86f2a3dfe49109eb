import { MAX_NAME } from './limits';

/** More marks on one letter than any script writes (two in Vietnamese, up to five in Tibetan and Hebrew). */
const MANY_MARKS = /(\p{M}{8})\p{M}+/gu;
/** Characters that reorder the text around them: marks, embeddings, overrides, isolates. */
const ORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** The ones whose effect reaches to the end of the line unless they are closed. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Line breaks and other control characters. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** A visible character. Fillers and blanks are letters and symbols to Unicode, but show nothing. */
const SEEN = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{1d159}\u{13441}\u{13442}]/u;

/** Whether a text has any visible character. */
export function isVisible(text: string): boolean {
  return SEEN.test(text);
}

/**
 * Cuts untrusted text to at most `max` UTF-16 units, without splitting a character and with at most eight marks per
 * letter. Cut before normalizing: normalizing takes quadratic time in the marks on one letter.
 */
export function cutText(text: string, max: number): string {
  const cut = text.length > max ? text.slice(0, max).replace(/[\ud800-\udbff]$/, '') : text;
  return cut.replace(MANY_MARKS, '$1');
}

/**
 * Makes an untrusted name safe to show inside a line: cut, on one line, without characters that reorder the text beside
 * it. Null if nothing visible remains.
 */
export function nameText(name: string | null): string | null {
  if (name === null) return null;
  const text = cutText(name, 2 * MAX_NAME)
    .replace(ORDERING, '')
    .replace(BREAKS, ' ')
    .trim();
  return isVisible(text) ? cutText(text, MAX_NAME) : null;
}

/** Makes a longer untrusted text safe to show beside others in one line, such as a pasted row. */
export function withoutReordering(text: string): string {
  return text.replace(REORDERING, '');
}
