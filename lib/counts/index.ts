import type { Count } from '../model/count';

/** How a platform shortens its numbers at one place on the page, as far as that is known. */
export interface CountStyle {
  /** `cut`: 1,489 is shown as "1.4K". `rounded`: as "1.5K". `unknown`: the range covers both. */
  shortening?: 'cut' | 'rounded' | 'unknown';
  /** The place writes "13K" for 13.0K: a whole short form still stands for one hidden decimal. */
  dropsZeroDecimal?: boolean;
}

/**
 * The count that a text shows, or null where it shows none. Never throws.
 * `language` is the page's BCP 47 tag, `und` where unknown.
 */
export function parseCount(text: string, _language: string, _style: CountStyle = {}): Count | null {
  const digits = /^\s*(\d{1,15})\s*$/.exec(text)?.[1];
  return digits === undefined
    ? null
    : { value: Number(digits), low: Number(digits), high: Number(digits), precision: 'exact', raw: text };
}
