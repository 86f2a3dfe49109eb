/** Pseudo-random numbers that are the same in every run, so that a failure can be reproduced. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** Up to `most` pieces, joined. */
  text(pieces: readonly string[], most: number): string;
}

/** Mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const one = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  return {
    below,
    one,
    text: (pieces, most) => Array.from({ length: below(most + 1) }, () => one(pieces)).join(''),
  };
}
