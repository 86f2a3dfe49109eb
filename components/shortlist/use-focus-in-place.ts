import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Removes a list entry and focuses the name that takes its place, or the last one. `remove` returns whether the entry
 * is gone.
 */
export function useFocusInPlace(list: RefObject<HTMLElement | null>, entries: readonly unknown[]) {
  const focusAt = useRef<number | null>(null);
  // Before the browser paints, so that the focus never rests on a removed row.
  useLayoutEffect(() => {
    if (focusAt.current === null) return;
    const names = list.current?.querySelectorAll('a') ?? [];
    names[Math.min(focusAt.current, entries.length - 1)]?.focus();
    focusAt.current = null;
  }, [list, entries]);
  return async (index: number, remove: () => Promise<boolean>) => {
    focusAt.current = index;
    if (!(await remove())) focusAt.current = null;
  };
}
