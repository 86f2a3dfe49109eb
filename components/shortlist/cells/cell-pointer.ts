import type { MouseEvent } from 'react';
import { type CellPlace, cellOf } from './cell-place';
import type { Cursor } from './use-cursor';

const WIDGET = ['a', 'button', 'input', 'textarea', 'select', 'label', '[data-part="editor"]'].join();

/** A click places the cursor by itself; with Shift or by dragging, cells are marked. */
export function cellPointer(cursor: Cursor, edit: (cell: CellPlace & { id: string }) => void) {
  const cellAtPointer = ({ target }: MouseEvent) =>
    target instanceof Element && !target.closest(WIDGET) ? cellOf(target) : null;
  return {
    onMouseDown: (event: MouseEvent) => {
      const cell = cellAtPointer(event);
      if (!cell || event.button !== 0 || !event.shiftKey) return;
      // Otherwise the browser marks the text in between.
      event.preventDefault();
      cursor.focus(cell, true);
    },
    onMouseOver: (event: MouseEvent) => {
      const cell = cellOf(event.target);
      const start = cellOf(document.activeElement);
      if (event.buttons !== 1 || !cell || !start || document.activeElement?.closest('[data-part="editor"]'))
        return;
      if (getSelection()?.isCollapsed !== false && !cursor.isMarking) return;
      if (cell.id === start.id && cell.column === start.column) return;
      getSelection()?.removeAllRanges();
      cursor.focus(cell, true);
    },
    onDoubleClick: (event: MouseEvent) => {
      const cell = cellAtPointer(event);
      if (cell) edit(cell);
    },
  };
}
