import { formatNumber } from './numbers';

/** Says that entries of another version are not shown, and that they are safe. */
export function unreadableWords(count: number, one: string): string {
  return count === 1
    ? `1 ${one} was saved by another version of Yardstick and can’t be shown here. Nothing in it is changed.`
    : `${formatNumber(count)} ${one}s were saved by another version of Yardstick and can’t be shown here. Nothing in them is changed.`;
}
