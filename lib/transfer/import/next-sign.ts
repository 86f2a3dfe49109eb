import type { GrowingInts } from './growing-ints';

/** Where a sign is next in a text. To be asked for places in ascending order. */
export class NextSign {
  private readonly text: string;
  private readonly sign: string;
  private next = -1;

  constructor(text: string, sign: string) {
    this.text = text;
    this.sign = sign;
  }

  /** The first one at this place or behind it, else the end of the text. */
  from(at: number): number {
    if (this.next < at) {
      const found = this.text.indexOf(this.sign, at);
      this.next = found < 0 ? this.text.length : found;
    }
    return this.next;
  }

  /** Adds where each part begins that ends with the sign before `limit`, and gives where the part behind them begins. */
  divide(start: number, limit: number, into: GrowingInts): number {
    let at = start;
    for (let next = this.from(at); next < limit; next = this.from(at)) {
      into.push(at);
      at = next + 1;
    }
    return at;
  }
}
