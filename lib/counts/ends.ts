/**
 * The ends of a text, found from the end. An expression such as `/\s+$/` tries every space of a text from the front, so
 * that its work grows with the square of what a page can write there.
 */

const wordPart = /^[\p{L}\p{M}'’]$/u;

/** A text without the characters at its end that fit. */
export function withoutEnd(text: string, fits: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0) {
    const start = startOfCharacter(text, end);
    if (!fits(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

/** The letters, with their marks and apostrophes, that a text ends in; empty where it ends in something else. */
export function lastWord(text: string): string {
  const rest = withoutEnd(text, (character) => wordPart.test(character));
  return text.slice(rest.length);
}

/** Where the character begins that ends at `end`; letters outside the basic plane take two places. */
function startOfCharacter(text: string, end: number): number {
  const isLow = (text.charCodeAt(end - 1) & 0xfc00) === 0xdc00;
  const isHigh = (text.charCodeAt(end - 2) & 0xfc00) === 0xd800;
  return end - (isLow && isHigh ? 2 : 1);
}
