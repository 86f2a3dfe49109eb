import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Removes an entry of a list and gives the focus to the name that takes its place, else to the last one. `remove`
 * answers whether the entry is gone.
 */
export function useFocusInPlace(list: RefObject<HTMLElement | null>, entries: readonly unknown[]) {
  const focusAt = useRef<number | null>(null);
  // Before the browser draws: the focus never rests on a row that is gone.
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
