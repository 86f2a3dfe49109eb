/** `exact`: the page gave the number in full. `rounded`: it gave a short form such as "16.4K". */
export type Precision = 'exact' | 'rounded';

/**
 * A number as a page shows it. `low` and `high` bound the true number, both ends included:
 * a header's "16.4K" that is known to be cut is 16,400 to 16,499.
 */
export interface Count {
  value: number;
  low: number;
  high: number;
  precision: Precision;
  /** The page's own text, as it stood there. */
  raw: string;
}

/** A count given in full. `raw` defaults to the plain digits. */
export function exactCount(value: number, raw: string = String(value)): Count {
  return { value, low: value, high: value, precision: 'exact', raw };
}
