import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { ListRows } from '../data/use-list-rows';

interface HeldFocusOptions {
  frame: RefObject<HTMLElement | null>;
  list: ListRows;
  total: number;
  focusedId: string | null;
  setFocusedId(id: string | null): void;
}

interface HeldFocus {
  /** The row that contains the focus, which stays rendered wherever the list is scrolled to; null if none does. */
  focusedId: string | null;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/**
 * Remembers which row has the focus. When that row leaves the list, the row that takes its place gets the focus, or its name, or the
 * last one. Rows have the attributes `data-id` and `data-index`.
 */
export function useHeldFocus({ frame, list, total, focusedId, setFocusedId }: HeldFocusOptions): HeldFocus {
  const last = useRef(0);
  const place = focusedId === null ? null : list.placeOf(focusedId);
  // Before the browser paints, so that the focus never rests on a removed row; and after every render, because the row that
  // takes the place may be rendered a little later.
  useLayoutEffect(() => {
    if (place !== null) last.current = place;
    if (place !== null || focusedId === null || list.live.kind !== 'answered') return;
    if (total === 0 || document.activeElement !== document.body) return setFocusedId(null);
    frame.current
      ?.querySelector(`[data-index="${Math.min(last.current, total - 1)}"]`)
      ?.querySelector<HTMLElement>('[data-part="row"], a')
      ?.focus();
  });
  return {
    focusedId,
    onFocus: ({ target }) => setFocusedId(target.closest<HTMLElement>('[data-id]')?.dataset.id ?? null),
    // React does not report the blur of an element that it removes.
    onBlur: ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !frame.current?.contains(relatedTarget)) setFocusedId(null);
    },
  };
}
