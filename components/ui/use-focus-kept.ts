import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus where the user works when the button that was pressed goes: call what this returns at the press, with the
 * place of its entry in a list. As soon as the focus has fallen to the page, it goes to what has that place now among the
 * matches of the first selector that has any, else to the last of them.
 */
export function useFocusKept(
  container: RefObject<HTMLElement | null>,
  ...selectors: readonly string[]
): (place?: number) => void {
  const waiting = useRef<number | null>(null);
  // After every drawing, since what is stored answers late; before the browser shows it.
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
  return (place = 0) => {
    waiting.current = place;
  };
}
