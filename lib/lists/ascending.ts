/** Sixteen bits: four passes sort any double, and a pass whose digit is the same in all of them is left out. */
const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
/** Below this many values, counting the digits takes longer than comparing values. */
const MIN_COUNTED = 2_000;

/** The positions of the known values in ascending order; equal values keep their order. NaN is unknown. */
export function ascending(values: Float64Array): Uint32Array {
  const known = new Uint32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) if (!Number.isNaN(values[at])) known[count++] = at;
  const positions = known.subarray(0, count);
  if (isAscending(values, positions)) return positions;
  if (count < MIN_COUNTED)
    return positions.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return radixSorted(values, positions);
}

function isAscending(values: Float64Array, positions: Uint32Array): boolean {
  for (let n = 1; n < positions.length; n++) {
    if ((values[positions[n] as number] as number) < (values[positions[n - 1] as number] as number))
      return false;
  }
  return true;
}

/** A radix sort over the bits of the doubles, which are in the order of the numbers once negative ones are turned round. */
function radixSorted(values: Float64Array, positions: Uint32Array<ArrayBuffer>): Uint32Array {
  const keys = new Uint32Array(2 * values.length);
  const bits = new Uint32Array(new Float64Array(1).buffer);
  const double = new Float64Array(bits.buffer);
  for (const position of positions) {
    // -0 becomes 0, because they are one value.
    double[0] = (values[position] as number) + 0;
    const high = bits[1] as number;
    const turned = high >>> 31 === 1 ? 0xffff_ffff : 0;
    keys[2 * position] = (bits[0] as number) ^ turned;
    keys[2 * position + 1] = high ^ (turned || 0x8000_0000);
  }
  let [from, to] = [positions, new Uint32Array(positions.length)];
  for (const word of [0, 1]) {
    for (const shift of [0, DIGIT_BITS]) {
      if (pass(from, to, keys, { word, shift })) [from, to] = [to, from];
    }
  }
  return from;
}

/** One stable pass. False, with nothing moved, if all digits are equal. */
function pass(
  from: Uint32Array,
  to: Uint32Array,
  keys: Uint32Array,
  { word, shift }: { word: number; shift: number },
): boolean {
  const starts = new Uint32Array(DIGITS + 1);
  const digitOf = (position: number) => ((keys[2 * position + word] as number) >>> shift) & (DIGITS - 1);
  for (const position of from) {
    const next = digitOf(position) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  if (starts[digitOf(from[0] as number) + 1] === from.length) return false;
  for (let digit = 1; digit <= DIGITS; digit++) {
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
  }
  for (const position of from) {
    const digit = digitOf(position);
    const at = starts[digit] as number;
    to[at] = position;
    starts[digit] = at + 1;
  }
  return true;
}
