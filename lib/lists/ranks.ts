import { ascending } from './ascending';

/** The rank of an unknown value. */
export const UNKNOWN = 0xffff_ffff;

/** The place of each value among all distinct values of its column, from 0; equal values share a rank. */
export interface Ranks {
  /** By position; `UNKNOWN` for an unknown value. */
  ranks: Uint32Array;
  /** How many distinct values there are. */
  distinct: number;
}

/** Ascending ranks of numbers. NaN is unknown. */
export function numberRanks(values: Float64Array): Ranks {
  const ranks = new Uint32Array(values.length).fill(UNKNOWN);
  let distinct = 0;
  let last = Number.NaN;
  for (const position of ascending(values)) {
    const value = values[position] as number;
    // -0 and 0 are one value.
    if (value !== last) distinct += 1;
    last = value;
    ranks[position] = distinct - 1;
  }
  return { ranks, distinct };
}

const collator = new Intl.Collator();

/** How texts are compared, as `localeCompare` does; a collator that is made once is many times faster. */
export const compareTexts = collator.compare;

/** Ascending ranks of texts. Null is unknown. `before` is the order of an earlier ranking, which only saves time. */
export function textRanks(
  values: readonly (string | null)[],
  before: readonly number[] = [],
): Ranks & { order: number[] } {
  const isKnown = (position: number) => typeof values[position] === 'string';
  const ordered = new Uint8Array(values.length);
  const order = before.filter((position) => isKnown(position));
  for (const position of order) ordered[position] = 1;
  for (let position = 0; position < values.length; position++) {
    if (ordered[position] === 0 && isKnown(position)) order.push(position);
  }
  order.sort((a, b) => compareTexts(values[a] as string, values[b] as string));
  const ranks = new Uint32Array(values.length).fill(UNKNOWN);
  let distinct = 0;
  let last: string | null = null;
  for (const position of order) {
    const value = values[position] as string;
    if (last !== null && compareTexts(last, value) !== 0) distinct += 1;
    last = value;
    ranks[position] = distinct;
  }
  return { ranks, distinct: last === null ? 0 : distinct + 1, order };
}
