import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ListRows } from '../../data/use-list-rows';
import { type CellPlace, cellAt, cellOf, SELECT_COLUMN } from './cell-place';

/** A cell by its row: it stays the same while rows are sorted, filtered and changed. */
interface Cell {
  id: string;
  column: string;
}

/** The marked cells, by places: from the first to the last row and column, both included. */
export interface Marked {
  from: number;
  to: number;
  columns: readonly string[];
}

interface CursorOptions {
  frame: RefObject<HTMLElement | null>;
  list: ListRows;
  total: number;
  /** All columns in order. */
  columns: readonly string[];
  scrollTo(place: number): void;
  /** Another order or other filters end the marking. */
  order: string;
}

/**
 * The cell cursor of a table: the cell that has the focus, or had it last, and the cells marked from there with Shift. The focus
 * itself is the cursor, so the two never disagree.
 */
export function useCursor({ frame, list, total, columns, scrollTo, order }: CursorOptions) {
  const [cursor, setCursor] = useState<Cell | null>(null);
  /** The other corner of the marked cells. Its row may be far out of view. */
  const [anchor, setAnchor] = useState<(Cell & { place: number; order: string }) | null>(null);
  const isExtending = useRef(false);
  /** A cell whose row is not loaded yet. */
  const wanted = useRef<(CellPlace & { extend: boolean }) | null>(null);
  const arrived = useRef<(() => void) | null>(null);

  const cursorPlace = cursor && list.placeOf(cursor.id);
  const anchorPlace = anchor && (list.placeOf(anchor.id) ?? anchor.place);
  const isMarking = anchor !== null && anchor.order === order && cursorPlace !== null && anchorPlace !== null;

  /** Where the marking began. As in other spreadsheets, it goes on from there. */
  const began: CellPlace | null = isMarking ? { place: anchorPlace, column: anchor.column } : null;

  const focus = (to: CellPlace, extend = false): boolean => {
    const cell = cellAt(frame.current, to);
    if (!cell) {
      wanted.current = { ...to, extend };
      scrollTo(to.place);
      return false;
    }
    wanted.current = null;
    if (!extend) setAnchor(null);
    else if (!isMarking && cursor && cursorPlace !== null)
      setAnchor({ ...cursor, place: cursorPlace, order });
    isExtending.current = extend;
    cell.focus();
    isExtending.current = false;
    return true;
  };
  // After the new rows are painted: the focus needs the layout, which would take as long again in the same task.
  useEffect(() => {
    const to = wanted.current;
    if (!to || total === 0) return;
    if (focus({ ...to, place: Math.min(to.place, total - 1) }, to.extend)) arrived.current?.();
  });

  const marked = (): Marked | null => {
    if (cursor === null || cursorPlace === null) return null;
    const [a, b] = [columns.indexOf(cursor.column), columns.indexOf(began?.column ?? cursor.column)];
    const rows = [cursorPlace, began?.place ?? cursorPlace];
    return {
      from: Math.min(...rows),
      to: Math.max(...rows),
      columns: columns.slice(Math.min(a, b), Math.max(a, b) + 1),
    };
  };
  return {
    cursor,
    marked,
    /** Whether more cells than the cursor's are marked. */
    isMarking,
    /** Where the marking began; null if only the cursor's cell is marked. */
    began,
    focus,
    isWaiting: () => wanted.current !== null,
    /** Called when a cell has the focus whose row had to be loaded. */
    onArrival: (then: () => void) => {
      arrived.current = then;
    },
    onFocus: ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.dataset.part === 'row') {
        const column = cursor && columns.includes(cursor.column) ? cursor.column : SELECT_COLUMN;
        target.querySelector<HTMLElement>(`td[data-column="${CSS.escape(column)}"]`)?.focus();
        return;
      }
      const cell = cellOf(target);
      if (!cell) return;
      setCursor({ id: cell.id, column: cell.column });
      if (!isExtending.current) setAnchor(null);
    },
  };
}

export type Cursor = ReturnType<typeof useCursor>;
