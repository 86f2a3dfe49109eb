import type { Count } from '../model/count';

/**
 * The count of a number by itself, unless the words beside it make it another: a unit may stand in a text of its own,
 * "12" and " mil seguidores". Words that cannot be read change nothing.
 */
export function unlessTornApart(alone: Count | null, inWords: Count | null): Count | null {
  const agree = !alone || !inWords || (alone.low === inWords.low && alone.high === inWords.high);
  return agree ? alone : null;
}
