/** Longer texts are prose. A number in prose comes from its writer, not from the platform. */
export const MAX_TEXT_LENGTH = 200;

/** What is known about how a platform writes numbers in one part of the page. */
export interface CountStyle {
  /** `cut`: 1,489 is shown as "1.4K". `rounded`: as "1.5K". `unknown`: the range covers both. */
  shortening?: 'cut' | 'rounded' | 'unknown';
  /** 13.0K is written as "13K", so a whole short form still hides one decimal. */
  dropsZeroDecimal?: boolean;
  /** Zero is written in words ("No views"). Elsewhere such a text is not a count. */
  zeroInWords?: boolean;
}
