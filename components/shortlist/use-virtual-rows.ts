import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  useVirtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { ListRows } from '../data/use-list-rows';
import { useRowsInSteps } from './use-rows-in-steps';

interface VirtualRowsOptions {
  frame: RefObject<HTMLElement | null>;
  list: ListRows;
  total: number;
  /** A row's usual height in pixels. */
  height: number;
  /** Rows that stay rendered when they are out of view, such as one with the focus. */
  heldIds: readonly string[];
  /** The row that stays where it is on the screen when it moves in the list. */
  anchorId: string | null;
}

interface VirtualRow {
  place: number;
  /** Empty room above the row, in pixels. */
  above: number;
}

/** Rows rendered beyond the edges of the view, so that the next one is there when a key moves to it. */
const BEYOND = 6;

/** A list that is as high as its rows has no height before the first of them is rendered. In pixels. */
const MIN_VIEW_PX = 400;

/** The headings stay above the rows. In pixels. */
const HEADINGS = 64;

/** Decides which rows are rendered: those in view and the held ones. The rest is empty room of the same height. */
export function useVirtualRows({ frame, list, total, height, heldIds, anchorId }: VirtualRowsOptions) {
  const held = heldIds.map(list.placeOf).filter((place) => place !== null && place < total) as number[];
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    overscan: BEYOND,
    // The table takes most of the window. Without a guess its first rows would be rendered only after it is laid out, and in
    // one piece.
    initialRect: { width: 0, height: window.innerHeight },
    // After a far jump the rows are rendered in a task of their own, not within the browser's scroll event.
    useFlushSync: false,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, ({ width, height: seen }) =>
        tell({ width, height: Math.max(seen, MIN_VIEW_PX) }),
      ),
    // A new row has the usual height until the browser has laid it out and tells its own, still before it is painted. To ask
    // for it here would lay out the whole table while its rows are being added, once for each row.
    measureElement: (element, entry, { indexFromElement, itemSizeCache }) =>
      entry?.borderBoxSize[0]?.blockSize || (itemSizeCache.get(indexFromElement(element)) ?? height),
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...held])].sort((a, b) => a - b),
  });
  // Rows that were measured before have the old height.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another usual height is a reason to measure all of them again.
  useLayoutEffect(() => virtualizer.measure(), [height]);
  const view = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  const { startIndex, endIndex } = view;
  const items = useRowsInSteps({
    items: virtualizer.getVirtualItems(),
    view,
    idAt: (at) => list.rowAt(at)?.entry.candidate.id ?? null,
  });
  const { show } = list;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` is new at each render and only sets state.
  useEffect(() => show({ from: startIndex, to: endIndex + 1 }), [startIndex, endIndex]);

  const place = anchorId === null ? null : list.placeOf(anchorId);
  const last = useRef({ anchorId, place });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { anchorId, place };
    const box = frame.current;
    if (!box || before.anchorId !== anchorId || before.place === null || place === null) return;
    if (before.place === place) return;
    const start = (at: number) => virtualizer.measurementsCache[at]?.start ?? at * height;
    box.scrollTop += start(place) - start(before.place);
  }, [anchorId, place, frame, virtualizer, height]);

  let end = 0;
  const rows = items.map((item): VirtualRow => {
    const above = item.start - end;
    end = item.end;
    return { place: item.index, above };
  });
  return {
    rows,
    below: Math.max(0, virtualizer.getTotalSize() - end),
    measure: virtualizer.measureElement,
    /** Brings a place into view whose row need not be loaded. */
    scrollTo: (at: number) => virtualizer.scrollToIndex(at, { align: 'auto' }),
    /** How many rows fit into the view. */
    page: () => Math.max(1, Math.floor(((frame.current?.clientHeight ?? 0) - HEADINGS) / height)),
  };
}
