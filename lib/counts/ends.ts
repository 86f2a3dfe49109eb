/**
 * Finds the end of a text by searching backwards. An expression such as `/\s+$/` tries every space from the front,
 * which takes quadratic time in a text that the page controls.
 */

const wordPart = /^[\p{L}\p{M}'’]$/u;

/** The text without trailing characters for which `fits` is true. */
export function withoutEnd(text: string, fits: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0) {
    const start = startOfCharacter(text, end);
    if (!fits(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

/** The letters, marks and apostrophes at the end of a text; empty if it ends in something else. */
export function lastWord(text: string): string {
  const rest = withoutEnd(text, (character) => wordPart.test(character));
  return text.slice(rest.length);
}

/** The start of the character that ends at `end`; letters outside the basic plane take two units. */
function startOfCharacter(text: string, end: number): number {
  const isLow = (text.charCodeAt(end - 1) & 0xfc00) === 0xdc00;
  const isHigh = (text.charCodeAt(end - 2) & 0xfc00) === 0xd800;
  return end - (isLow && isHigh ? 2 : 1);
}
