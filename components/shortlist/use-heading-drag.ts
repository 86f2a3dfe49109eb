import { type PointerEvent as ReactPointerEvent, useState } from 'react';
import { FIRST_COLUMN } from '../../lib/model/column-layout';
import { isLeftToRight } from './reading-direction';

interface Dragged {
  id: string;
  /** The column before which it would be dropped; null for the end. */
  before: string | null;
}

export interface HeadingDrag {
  draggedId: string | null;
  start(id: string, event: ReactPointerEvent<HTMLElement>): void;
  /** Where a mark shows that the dragged column would be dropped. */
  dropAt(id: string): 'before' | 'after' | undefined;
}

/** A pointer that moves less than this presses the heading. In pixels. */
const MIN_MOVE_PX = 6;
/** So near to the edge of what scrolls, the table scrolls. In pixels. */
const EDGE_PX = 32;
/** How fast it scrolls. A frame that took long does not jump past a column. */
const PX_A_MS = 0.8;
const MAX_FRAME_MS = 100;

/** Moves a column by its heading. Escape lets it stay where it was. */
export function useHeadingDrag(
  lastId: string | undefined,
  onDrop: (id: string, before: string | null) => void,
): HeadingDrag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const start = (id: string, { button, clientX, currentTarget }: ReactPointerEvent<HTMLElement>) => {
    const row = currentTarget.closest('tr');
    if (button !== 0 || id === FIRST_COLUMN || row === null) return;
    let now: Dragged | null = null;
    let x = clientX;
    let scrolling: number | null = null;
    let scrolledAtMs: number | null = null;
    const onMove = (event: PointerEvent) => {
      if (now === null && Math.abs(event.clientX - clientX) < MIN_MOVE_PX) return;
      x = event.clientX;
      update();
      scrolling ??= requestAnimationFrame(scrollOn);
    };
    const update = () => {
      const before = columnAfter(row, x);
      if (now?.before === before) return;
      now = { id, before };
      setDragged(now);
    };
    /** Goes on scrolling while the pointer rests at the edge. */
    const scrollOn = (nowMs: number) => {
      scrolling = requestAnimationFrame(scrollOn);
      const passedMs = Math.min(MAX_FRAME_MS, nowMs - (scrolledAtMs ?? nowMs));
      scrolledAtMs = nowMs;
      if (scrollAtEdge(row, x, Math.ceil(passedMs * PX_A_MS))) update();
    };
    const end = (drops: boolean) => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKeyDown, true);
      if (scrolling !== null) cancelAnimationFrame(scrolling);
      setDragged(null);
      if (now === null) return;
      swallowClick();
      if (drops) onDrop(id, now.before);
    };
    const onUp = () => end(true);
    const onCancel = () => end(false);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || now === null) return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKeyDown, true);
  };
  return {
    draggedId: dragged?.id ?? null,
    start,
    dropAt: (id) => {
      if (dragged === null || dragged.id === id) return undefined;
      if (dragged.before === id) return 'before';
      return dragged.before === null && id === lastId ? 'after' : undefined;
    },
  };
}

/** The first column whose middle is behind the pointer in reading direction; null if there is none. */
function columnAfter(row: Element, x: number): string | null {
  const isForward = isLeftToRight(row);
  for (const heading of row.querySelectorAll<HTMLElement>('[data-column]')) {
    const { left, width } = heading.getBoundingClientRect();
    const { column } = heading.dataset;
    const middle = left + width / 2;
    if (column !== undefined && column !== FIRST_COLUMN && (isForward ? middle > x : middle < x))
      return column;
  }
  return null;
}

/** Scrolls the table if the pointer is at the edge of its scrolling columns. False if that moved nothing. */
function scrollAtEdge(row: Element, x: number, px: number): boolean {
  const frame = row.closest('table')?.parentElement;
  if (!frame) return false;
  const { left, right } = scrollingPart(row, frame);
  const before = frame.scrollLeft;
  if (x > right - EDGE_PX) frame.scrollBy({ left: px, behavior: 'instant' });
  else if (x < left + EDGE_PX) frame.scrollBy({ left: -px, behavior: 'instant' });
  return frame.scrollLeft !== before;
}

/** Between the columns that stay: the names and the pinned ones on one side, the actions on the other. */
function scrollingPart(row: Element, frame: Element): { left: number; right: number } {
  let { left, right } = frame.getBoundingClientRect();
  const middle = (left + right) / 2;
  const stays = ({ dataset }: HTMLElement) => dataset.column === FIRST_COLUMN || dataset.pinned !== undefined;
  for (const heading of row.children as HTMLCollectionOf<HTMLElement>) {
    // In a narrow window the actions scroll with the others.
    const isAction = heading === row.lastElementChild && getComputedStyle(heading).position === 'sticky';
    if (!stays(heading) && !isAction) continue;
    const box = heading.getBoundingClientRect();
    if (box.left + box.width / 2 < middle) left = Math.max(left, box.right);
    else right = Math.min(right, box.left);
  }
  return { left, right };
}

/** A heading that was dragged is not pressed too. */
function swallowClick(): void {
  const stop = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }));
}
