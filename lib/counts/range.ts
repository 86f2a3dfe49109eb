import { type Count, exactCount } from '../model/count';
import type { Digits } from './digits';

/** How a platform writes its numbers at one place on the page, as far as that is known. */
export interface CountStyle {
  /** `cut`: 1,489 is shown as "1.4K". `rounded`: as "1.5K". `unknown`: the range covers both. */
  shortening?: 'cut' | 'rounded' | 'unknown';
  /** The place writes "13K" for 13.0K: a whole short form still stands for one hidden decimal. */
  dropsZeroDecimal?: boolean;
  /** `latin`: K, M and B mean the same in every language there (TikTok). Else the page's language decides. */
  letters?: 'language' | 'latin';
}

/** "1,468,050": the number itself. Null above what a number holds exactly. */
export function fullCount({ whole }: Digits, raw: string): Count | null {
  const value = Number(whole);
  return Number.isSafeInteger(value) ? exactCount(value, raw) : null;
}

/**
 * "2.05M": 2,050,000, made by moving the mark in the digits, since a product of floats would give 2,049,999.
 * The range is what the last shown digit leaves open: above it where the place cuts, half to either side where
 * it rounds, both where that is unknown. Null for parts of one ("1.2345K") and beyond what a number holds exactly.
 */
export function shortCount(
  { whole, fraction }: Digits,
  exponent: number,
  raw: string,
  style: CountStyle,
): Count | null {
  const open = exponent - fraction.length;
  if (open < 0) return null;
  const value = Number(whole + fraction + '0'.repeat(open));
  const hidden = style.dropsZeroDecimal && fraction === '' ? 1 : 0;
  const step = 10 ** (open - hidden);
  if (step === 1) return Number.isSafeInteger(value) ? exactCount(value, raw) : null;
  const low = style.shortening === 'cut' ? value : value - step / 2;
  const high = value + (style.shortening === 'rounded' ? step / 2 : step) - 1;
  if (!Number.isSafeInteger(high)) return null;
  return { value, low: Math.max(0, low), high, precision: 'rounded', raw };
}
