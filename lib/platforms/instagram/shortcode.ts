const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Instagram's ids count milliseconds from here (2011-08-24). */
const EPOCH_MS = 1314220021721;

/**
 * The time that a shortcode carries, in milliseconds since 1970; null for codes from before these ids.
 * The id is made when the upload begins, so the post is not older than this: in 30 pairs a median of one
 * minute early (2026-07). Codes of private posts are longer; the first 11 characters are the id.
 */
export function timeInShortcode(code: string): number | null {
  const id = code.slice(0, 11);
  if (id.length < 10) return null;
  // The id is (time << 23): three characters of six bits and five bits more are dropped. The rest is at
  // most 48 bits, so plain numbers hold it exactly.
  let high = 0;
  for (const character of id.slice(0, -3)) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return null;
    high = high * 64 + digit;
  }
  return Math.floor(high / 32) + EPOCH_MS;
}
