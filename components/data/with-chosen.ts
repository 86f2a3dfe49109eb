import { useRef } from 'react';
import type { Label } from '../../lib/model/label';

/**
 * What can be chosen, and after it what is chosen although it is gone, as it was before: a filter by it goes on, and must
 * not go on without a name.
 */
export function withChosen<One>(
  there: readonly One[],
  before: readonly One[],
  isChosen: (one: One) => boolean,
  idOf: (one: One) => string,
): One[] {
  const ids = new Set(there.map(idOf));
  return [...there, ...before.filter((one) => isChosen(one) && !ids.has(idOf(one)))];
}

/** The labels, and after them the chosen one as it was when it was last among them. */
export function useWithChosen(labels: readonly Label[], chosenId: string): Label[] {
  const before = useRef<readonly Label[]>([]);
  const all = withChosen(
    labels,
    before.current,
    ({ id }) => id === chosenId,
    ({ id }) => id,
  );
  before.current = all;
  return all;
}
