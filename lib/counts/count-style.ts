/** Longer texts are prose, and a count in them is somebody's own. */
export const MAX_TEXT_LENGTH = 200;

/** How a platform writes its numbers at one place on the page, as far as that is known. */
export interface CountStyle {
  /** `cut`: 1,489 is shown as "1.4K". `rounded`: as "1.5K". `unknown`: the range covers both. */
  shortening?: 'cut' | 'rounded' | 'unknown';
  /** The place writes "13K" for 13.0K: a whole short form still stands for one hidden decimal. */
  dropsZeroDecimal?: boolean;
  /** The place writes words for zero ("No views"). Elsewhere such a text shows no count. */
  zeroInWords?: boolean;
}
