import type { Count } from '../../model/count';
import type { Look } from '../../page/look';
import type { Absence } from '../contract';
import { countIn, countInFull } from './counts';

/**
 * The likes on a like button: "4.9M", labelled "like this video along with 4,964,377 other people". A bare word,
 * "Like" in the page's language, means that the author hides the number.
 */
export function likesOn(
  texts: string[],
  label: string | null,
  isPressed: boolean,
  look: Look,
): Count | Absence | null {
  const short = texts.map((text) => countIn(text, look)).find((count) => count);
  if (!short) return texts[0] && !/\p{Nd}/u.test(texts + String(label)) ? { absent: 'hidden' } : null;
  const full = countInFull(short, label);
  // The label speaks of the others: whoever pressed the button may or may not be among them.
  return full && isPressed ? { ...full, high: full.high + 1, precision: 'rounded' } : (full ?? short);
}
