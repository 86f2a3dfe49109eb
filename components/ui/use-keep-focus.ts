import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus nearby when the pressed button disappears. Call the returned function at the press, with the index of
 * the button's entry in its list. When the focus falls to the page, it moves to the element at that index among the
 * matches of the first selector that has any, or to the last of them.
 */
export function useKeepFocus(
  container: RefObject<HTMLElement | null>,
  ...selectors: readonly string[]
): (index?: number) => void {
  const waiting = useRef<number | null>(null);
  // After every render, since the stored data arrives late, and before the browser paints.
  useLayoutEffect(() => {
    if (waiting.current === null || document.activeElement !== document.body) return;
    for (const selector of selectors) {
      const found = [...(container.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
      if (found.length === 0) continue;
      found[Math.min(waiting.current, found.length - 1)]?.focus();
      break;
    }
    waiting.current = null;
  });
  return (index = 0) => {
    waiting.current = index;
  };
}
