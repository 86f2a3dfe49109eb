import { hashOf, shuffled } from './hash';

/** How often an order of the digits is tried before they stay as they are. */
const MAX_TRIES = 400;
/** Digits beyond this many are replaced without regard to the other numbers of the page. */
const MAX_SHOWN = 6;
/** A digit stays on its side of the half, so that what rounds up still rounds up; 0 stays 0, so that a round number stays round. */
const LOWER = [1, 2, 3, 4];
const UPPER = [5, 6, 7, 8, 9];

/** A short number and a long one that agree: the short one is the long one rounded up ("38.5" and "38490"). */
export interface RoundedUp {
  short: string;
  long: string;
}

/**
 * Replaces numbers digit by digit. A digit's replacement depends on the digits before it, so numbers that begin alike still
 * do: 12.3K and 12,345 become 23.7K and 23,781. The first digit always changes, to one near it, so that a number keeps
 * its size. Numbers of one digit stay. `rounded` are the pairs of the page that must still agree when one is rounded up.
 */
export function digitReplacer(secret: string, rounded: readonly RoundedUp[] = []) {
  const neighbours = neighboursIn(rounded);
  const orders = new Map<string, number[]>();
  const known = new Map<string, string>();
  const orderAfter = (before: string): number[] => {
    const order = orders.get(before) ?? orderFor(secret, before, neighbours.get(before) ?? []);
    orders.set(before, order);
    return order;
  };
  const replaced = (digits: string): string => {
    const start = digits.length - digits.replace(/^0+/, '').length;
    let result = digits.slice(0, start);
    for (let index = start; index < digits.length; index += 1) {
      const digit = Number(digits[index]);
      const before = digits.slice(start, index);
      result += before.length < MAX_SHOWN ? orderAfter(before)[digit] : turned(secret, before, digit);
    }
    return result;
  };
  return (digits: string): string => {
    const before = known.get(digits);
    if (before !== undefined) return before;
    const result = replaced(digits);
    known.set(digits, result);
    return result;
  };
}

/** `from` and `from + 1` stay neighbours in this place; for a carry, 9 stays 9. */
type Neighbour = { from: number } | { nine: true };

function neighboursIn(rounded: readonly RoundedUp[]): Map<string, Neighbour[]> {
  const found = new Map<string, Neighbour[]>();
  const add = (before: string, one: Neighbour) => found.set(before, [...(found.get(before) ?? []), one]);
  for (const { short, long } of rounded) {
    let at = short.length - 1;
    for (; at > 0 && long[at] === '9'; at -= 1) add(long.slice(0, at), { nine: true });
    add(long.slice(0, at), { from: Number(long[at]) });
  }
  return found;
}

function orderFor(secret: string, before: string, wanted: readonly Neighbour[]): number[] {
  const fits = (order: readonly number[]) =>
    wanted.every((one) =>
      'nine' in one ? order[9] === 9 : order[one.from + 1] === Number(order[one.from]) + 1,
    );
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    const text = `${before}#${attempt}`;
    const order =
      before === ''
        ? firstDigits(secret, text)
        : [0, ...shuffled(LOWER, secret, text), ...shuffled(UPPER, secret, text)];
    if (fits(order)) return order;
  }
  return before === '' ? firstDigits(secret, '') : [0, ...LOWER, ...UPPER];
}

/** The nine first digits in groups of two or three neighbours, each group turned by one or two. */
function firstDigits(secret: string, text: string): number[] {
  const order = [0];
  const sizes = shuffled(hashOf(secret, `${text}groups`) % 2 ? [2, 2, 2, 3] : [3, 3, 3], secret, text);
  for (const [index, size] of sizes.entries()) {
    const from = order.length;
    const by = 1 + (hashOf(secret, `${text}turn${index}`) % (size - 1));
    for (let digit = 0; digit < size; digit += 1) order.push(from + ((digit + by) % size));
  }
  return order;
}

function turned(secret: string, before: string, digit: number): number {
  if (digit === 0) return 0;
  const half = digit < 5 ? LOWER : UPPER;
  return half[(half.indexOf(digit) + hashOf(secret, before)) % half.length] ?? digit;
}
