import { type RefObject, useLayoutEffect } from 'react';

/** The space beside a column's text, which may be covered. In pixels. */
const PADDING_PX = 6;

/**
 * Tells the style sheet how much of a column the sticky names or actions leave visible, if they cut it: half of "Nov 30" reads as
 * "Nov 3", and half of "7.8%" as "8%", so such a column is covered as a whole. A column with the focus is not.
 */
export function useWholeColumns(frame: RefObject<HTMLElement | null>, columns: readonly unknown[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns bring other headings, which are measured anew.
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const update = () => {
      const { start, end } = cutWidths(box);
      box.style.setProperty('--cut-start', `${start}px`);
      box.style.setProperty('--cut', `${end}px`);
    };
    const observer = new ResizeObserver(update);
    observer.observe(box);
    for (const heading of box.querySelectorAll('thead th')) observer.observe(heading);
    let scrolledTo = box.scrollLeft;
    // Up and down moves no column, and to measure then would lay out the new rows twice.
    const onScroll = () => {
      if (box.scrollLeft === scrolledTo) return;
      scrolledTo = box.scrollLeft;
      update();
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    box.addEventListener('focusin', update);
    box.addEventListener('focusout', update);
    update();
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', onScroll);
      box.removeEventListener('focusin', update);
      box.removeEventListener('focusout', update);
    };
  }, [frame, columns]);
}

/** What is to be covered beside the sticky columns at the start of the rows, and beside the actions at their end. In pixels. */
function cutWidths(box: HTMLElement): { start: number; end: number } {
  const headings = [...box.querySelectorAll<HTMLTableCellElement>('thead th')];
  const [, names, ...rest] = headings;
  const actions = rest.pop();
  const others = rest.filter(({ dataset }) => dataset.pinned === undefined);
  const lastPinned = rest[rest.length - others.length - 1] ?? names;
  if (!names || !lastPinned || !actions || getComputedStyle(actions).position !== 'sticky')
    return { start: 0, end: 0 };
  const isLeftToRight = getComputedStyle(box).direction === 'ltr';
  // Distances in reading direction.
  const startOf = (one: Element) => {
    const { left, right } = one.getBoundingClientRect();
    return isLeftToRight ? left : -right;
  };
  const endOf = (one: Element) => startOf(one) + one.getBoundingClientRect().width;
  const focused = document.activeElement?.closest('td, th');
  const hasFocus = (heading: HTMLTableCellElement) =>
    focused instanceof HTMLTableCellElement &&
    box.contains(focused) &&
    focused.cellIndex === heading.cellIndex;
  const [first, last] = [endOf(lastPinned), startOf(actions)];
  const cutBy = (edge: number) =>
    others.find(
      (one) => startOf(one) + PADDING_PX < edge && endOf(one) - PADDING_PX > edge && !hasFocus(one),
    );
  const [atStart, atEnd] = [cutBy(first), cutBy(last)];
  return {
    start: atStart ? Math.max(0, Math.min(endOf(atStart), last) - first) : 0,
    end: atEnd ? Math.max(0, last - Math.max(startOf(atEnd), first)) : 0,
  };
}
