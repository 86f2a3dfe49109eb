import type { Span } from '../../metrics/measures/span';

/** A factor that no account reaches in the time between two looks, apart from the viral exception. */
const FACTOR = 10;
/**
 * Readers err by a lost or an invented unit or separator, which numbers have from 1,000 on. Below, a tiny account may
 * well grow from 5 followers to 60.
 */
const FROM = 1_000;

/** Whether one number is at least ten times the other, however both were rounded. Symmetric. */
export function isFarApart(a: Span, b: Span, factor: number = FACTOR): boolean {
  const [less, more] = a.value <= b.value ? [a, b] : [b, a];
  return more.value >= FROM && more.low >= factor * less.high;
}
