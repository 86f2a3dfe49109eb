import { type Count, exactCount } from '../model/count';
import type { CountStyle } from './count-style';
import type { Digits } from './digits';

/** "1,468,050" as an exact count. Null above the largest safe integer. */
export function fullCount(whole: string, raw: string): Count | null {
  const value = Number(whole);
  return Number.isSafeInteger(value) ? exactCount(value, raw) : null;
}

/**
 * "2.05M" becomes 2,050,000 by moving the decimal mark, since a product of floats would give 2,049,999. The range is
 * what the last digit leaves open: upwards if the platform cuts, half to either side if it rounds, both if unknown.
 * Null if the result is not whole ("1.2345K") and above the largest safe integer. `mayBeTenth`: some writers mean a tenth of the
 * unit, so the range extends down to that.
 */
export function shortCount(
  { whole, fraction }: Digits,
  { exponent, mayBeTenth }: { exponent: number; mayBeTenth: boolean },
  raw: string,
  style: CountStyle,
): Count | null {
  const open = exponent - fraction.length;
  if (open < 0) return null;
  const written = whole + fraction + '0'.repeat(open);
  const isHidden = style.dropsZeroDecimal === true && fraction === '';
  const step = 10 ** (isHidden ? open - 1 : open);
  if (step === 1 && !mayBeTenth) return fullCount(written, raw);
  const value = Number(written);
  const least = style.shortening === 'cut' ? value : value - step / 2;
  const low = mayBeTenth ? Math.floor(least / 10) : least;
  const high = value + (style.shortening === 'rounded' ? step / 2 : step) - 1;
  return Number.isSafeInteger(high)
    ? { value, low: Math.max(0, low), high, precision: 'rounded', raw }
    : null;
}
