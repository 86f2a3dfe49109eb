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
  const counts = texts.flatMap((text) => countIn(text, look) ?? []);
  const [short] = counts;
  const isBare = texts[0] && !/\p{Nd}/u.test(texts + String(label));
  if (isBare) return { absent: 'hidden' };
  // Text and label vouch for each other: a number in one alone may be somebody else's.
  const full = short && counts.every(({ low }) => low === short.low) ? countInFull(short, label) : null;
  // The label speaks of the others: whoever pressed the button may or may not be among them.
  return full && isPressed ? { ...full, high: full.high + 1, precision: 'rounded' } : full;
}
