import { type RefObject, useLayoutEffect } from 'react';

/** The links, buttons and checkboxes of a cell. */
export const widgetsIn = (cell: Element): HTMLElement[] => [
  ...cell.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea'),
];

/**
 * Takes the links and buttons of a row out of the order of Tab: the table is one stop, and Enter goes into a cell. By the grid
 * pattern, because a thousand rows with eight buttons each would be eight thousand stops.
 */
export function useOneStop(row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    for (const widget of row.current ? widgetsIn(row.current) : []) {
      if (widget.tabIndex !== -1 && !widget.closest('[data-part="editor"]')) widget.tabIndex = -1;
    }
  });
}

/** Moves the focus to the next link or button of the cell, round and round. False if it has no other. */
export function focusNextWidget(cell: Element, isBackwards: boolean): boolean {
  const widgets = widgetsIn(cell);
  const at = widgets.indexOf(document.activeElement as HTMLElement);
  const next = widgets[(at + (isBackwards ? -1 : 1) + widgets.length) % widgets.length];
  if (widgets.length < 2 || at < 0 || !next) return false;
  next.focus();
  return true;
}
