import type { Count } from '../model/count';

/**
 * The count of a number read alone; null if it has another value when it is read with the words around it. Its unit may
 * be in a separate element, as in "12" and " mil seguidores". If the words cannot be read, they are ignored.
 */
export function unlessTornApart(alone: Count | null, inWords: Count | null): Count | null {
  const agree = !alone || !inWords || (alone.low === inWords.low && alone.high === inWords.high);
  return agree ? alone : null;
}

/** The digits of a text in any script, without grouping, to compare a label with the number beside it. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\P{Nd}/gu, '');
}

export function withoutEndingZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}

/**
 * A number cut out of a label, with the signs next to it or one space away, but without the words. "-5", "1½" and "5 %"
 * are not counts, and `parseCount` can reject them only if it sees the sign.
 */
export function withSigns(before: string, number: string, after: string): string {
  const [left = ''] = /\P{L}*$/u.exec(before.slice(-3)) ?? [];
  const [right = ''] = /^\P{L}*/u.exec(after.slice(0, 3)) ?? [];
  // A dash belongs to the number, so anything before the dash is dropped.
  const [sign = left] = /\p{Pd}\s?$/u.exec(left) ?? [];
  return sign + number + right;
}
