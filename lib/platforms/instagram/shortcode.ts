export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Instagram's ids count milliseconds from this time (2011-08-24). */
const EPOCH_MS = 1314220021721;

/**
 * Reads the time in a shortcode, in milliseconds since 1970. Returns null for codes older than this id format.
 * Instagram creates the id when the upload begins, so it is earlier than the post: by a median of one minute in 30
 * pairs (2026-07). Private posts have longer codes, whose first 11 characters are the id.
 */
export function timeInShortcode(code: string): number | null {
  const id = code.slice(0, 11);
  if (id.length < 10) return null;
  // The time is in the bits above the lowest 23. Drop three characters of six bits, then five more bits. At most 48
  // bits remain, which a JavaScript number represents exactly.
  let high = 0;
  for (const character of id.slice(0, -3)) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return null;
    high = high * 64 + digit;
  }
  return Math.floor(high / 32) + EPOCH_MS;
}
