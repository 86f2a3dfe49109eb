import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';

interface Item {
  /** The place in the list. */
  index: number;
}

interface RowsInStepsOptions<One extends Item> {
  /** In the order of their places. */
  items: readonly One[];
  /** The places in view, both included. */
  view: { startIndex: number; endIndex: number };
  /** Which row is at a place; null while it is not loaded. */
  idAt(place: number): string | null;
}

/** Rows beyond the view that are new in one frame. */
const STEP = 3;

/**
 * Those of the items that are rendered now. Rows in view come at once. After a far jump, another order or another search every row
 * is new, so those beyond the view follow a few at a time, nearest first, each time after a frame: all of them together were
 * nearly half of the page's longest task.
 */
export function useRowsInSteps<One extends Item>({ items, view, idAt }: RowsInStepsOptions<One>): One[] {
  const [, next] = useReducer((step: number) => step + 1, 0);
  const rendered = useRef<ReadonlySet<string>>(new Set());
  const distance = ({ index }: One) => Math.max(view.startIndex - index, index - view.endIndex, 0);
  const idOf = ({ index }: One) => idAt(index);
  const isNew = (one: One) => {
    const id = idOf(one);
    return id !== null && !rendered.current.has(id);
  };
  const unseen = items.filter(isNew).sort((a, b) => distance(a) - distance(b));
  const inView = unseen.filter((one) => distance(one) === 0).length;
  const later = new Set(unseen.slice(Math.max(inView, STEP)));
  const shown = items.filter((one) => !later.has(one));
  useLayoutEffect(() => {
    rendered.current = new Set(shown.flatMap((one) => idOf(one) ?? []));
  });
  const isMore = later.size > 0;
  useEffect(() => {
    if (!isMore) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(next);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return shown;
}
