import { type Ranks, UNKNOWN } from './ranks';

export interface RankedSort {
  ranks: Ranks;
  descending: boolean;
}

/** Eleven bits: up to 2,048 distinct values are sorted in one pass, four million in two. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Positions sorted by the first sort, then the second, and so on; equal rows keep their order, and unknown values come last
 * in both directions. A radix sort over ranks: it never compares, so texts cost as little as numbers.
 */
export function orderBy(positions: Uint32Array, sorts: readonly RankedSort[]): Uint32Array {
  let from = positions.slice();
  let to = new Uint32Array(positions.length);
  for (const { ranks, descending } of sorts.toReversed()) {
    const keys = keysFrom(ranks, descending);
    for (let shift = 0; ranks.distinct >>> shift > 0; shift += DIGIT_BITS) {
      pass(from, to, keys, shift);
      [from, to] = [to, from];
    }
  }
  return from;
}

function keysFrom({ ranks, distinct }: Ranks, descending: boolean): Uint32Array {
  const keys = new Uint32Array(ranks.length);
  for (let position = 0; position < ranks.length; position++) {
    const rank = ranks[position] as number;
    if (rank === UNKNOWN) keys[position] = distinct;
    else keys[position] = descending ? distinct - 1 - rank : rank;
  }
  return keys;
}

/** One stable pass of the radix sort, by the digit at `shift`. */
function pass(from: Uint32Array, to: Uint32Array, keys: Uint32Array, shift: number): void {
  const starts = new Uint32Array(DIGITS + 1);
  for (const position of from) {
    const next = (((keys[position] as number) >>> shift) & (DIGITS - 1)) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit++) {
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
  }
  for (const position of from) {
    const digit = ((keys[position] as number) >>> shift) & (DIGITS - 1);
    const at = starts[digit] as number;
    to[at] = position;
    starts[digit] = at + 1;
  }
}
