import { type Count, exactCount } from '../../model/count';

/**
 * Subscribers in the data. Snapchat publishes them in whole hundreds (five of five profiles, 2026-09), and whether it
 * rounds or cuts is not known, so the range covers both. Null for "0", which means that the owner hides them.
 */
export function subscriberCount(value: unknown): Count | null {
  const count = wholeCount(value);
  if (!count || count.value % 100 !== 0) return count;
  return { ...count, low: count.value - 50, high: count.value + 99, precision: 'rounded' };
}

/** A count above zero, from a number or a string of digits; null for anything else, such as "-1". */
export function wholeCount(value: unknown): Count | null {
  const raw = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^[1-9]\d{0,14}$/.test(raw) ? exactCount(Number(raw), raw) : null;
}
