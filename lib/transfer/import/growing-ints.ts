/** Whole numbers in a row, of which nobody knows how many there will be. Takes four bytes for each. */
export class GrowingInts {
  /** Those behind `count` mean nothing. */
  ints: Int32Array;
  count = 0;

  /** `expected`: about how many there will be. */
  constructor(expected: number) {
    this.ints = new Int32Array(64 + expected);
  }

  push(value: number): void {
    if (this.count === this.ints.length) {
      const larger = new Int32Array(2 * this.ints.length);
      larger.set(this.ints);
      this.ints = larger;
    }
    this.ints[this.count] = value;
    this.count += 1;
  }
}
