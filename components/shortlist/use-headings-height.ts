import { type RefObject, useLayoutEffect } from 'react';

/**
 * Tells the style sheet how high the sticky headings are, which depends on the columns and the language: what is scrolled into
 * view must not end up behind them.
 */
export function useHeadingsHeight(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const headings = frame.current?.querySelector('thead');
    if (!headings) return;
    const observer = new ResizeObserver(() => {
      const height = headings.getBoundingClientRect().height;
      frame.current?.style.setProperty('--headings', `${Math.ceil(height)}px`);
    });
    observer.observe(headings);
    return () => observer.disconnect();
  }, [frame]);
}
