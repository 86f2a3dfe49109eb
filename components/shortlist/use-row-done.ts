import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { ListRows } from '../data/use-list-rows';

interface RowDoneOptions {
  frame: RefObject<HTMLElement | null>;
  list: ListRows;
  editing: readonly string[];
  focusedId: string | null;
}

/**
 * Which row the view follows when it moves in the list: one that is being edited, or one with the focus, but not one whose
 * editing has just ended. Such a row goes to its sorted place, and the view and the focus stay where the user worked.
 */
export function useRowDone({ frame, list, editing, focusedId }: RowDoneOptions): string | null {
  const before = useRef(editing);
  const done = useRef<string | null>(null);
  const ended = before.current.find((id) => !editing.includes(id));
  before.current = editing;
  if (ended !== undefined) done.current = ended;
  else if (done.current !== null && focusedId !== null && focusedId !== done.current) done.current = null;
  const place = done.current === null ? null : list.placeOf(done.current);
  const last = useRef(place);
  useLayoutEffect(() => {
    const was = last.current;
    last.current = place;
    const box = frame.current;
    if (!box || was === null || place === null || was === place) return;
    const row = box.querySelector(`[data-id="${done.current}"]`);
    if (!row?.contains(document.activeElement) || isInView(row, box)) return;
    box.querySelector<HTMLElement>(`[data-index="${was}"] [data-part="row"]`)?.focus({ preventScroll: true });
  }, [place, frame]);
  return editing[0] ?? (focusedId === done.current ? null : focusedId);
}

function isInView(row: Element, box: HTMLElement): boolean {
  const [at, view] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
  return at.bottom > Math.max(0, view.top) && at.top < Math.min(window.innerHeight, view.bottom);
}
