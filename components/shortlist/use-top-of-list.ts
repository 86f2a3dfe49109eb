import { type RefObject, useLayoutEffect } from 'react';

/** Shows the first rows when another view, other filters or another order are chosen: a place in the list before is none in this one. */
export function useTopOfList(frame: RefObject<HTMLElement | null>, order: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order says when it is another list.
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollTop = 0;
  }, [frame, order]);
}
