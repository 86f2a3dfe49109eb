import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What to focus once the rows have changed: a part of one row, or of the row that takes the place of a removed one. */
interface Wanted {
  id: string | null;
  at: number;
  part: 'up' | 'down' | 'name';
}

/** Keeps the focus in a list whose rows move and go: the browser drops it from an element that it moves. */
export function useRowFocus(list: RefObject<HTMLElement | null>, rows: readonly { id: string }[]) {
  const wanted = useRef<Wanted | null>(null);
  const shown = useRef('');
  const order = rows.map(({ id }) => id).join(' ');
  // Before the browser paints, so that the focus never rests on a row that is gone.
  useLayoutEffect(() => {
    if (shown.current === order) return;
    shown.current = order;
    const { id, at, part } = wanted.current ?? {};
    wanted.current = null;
    if (id === undefined || at === undefined) return;
    const elements = [...(list.current?.children ?? [])];
    const row =
      id === null ? elements[Math.min(at, elements.length - 1)] : elements.find((one) => one.id === id);
    row?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
  }, [list, order]);
  return (next: Wanted) => {
    wanted.current = next;
  };
}

export type FocusNext = ReturnType<typeof useRowFocus>;
