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
/** So near to the edge of the frame, the table scrolls by this much with each move. In pixels. */
const SCROLL_PX = 24;

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
    const onMove = (event: PointerEvent) => {
      if (now === null && Math.abs(event.clientX - clientX) < MIN_MOVE_PX) return;
      scrollAtEdge(row, event.clientX);
      now = { id, before: columnAfter(row, event.clientX) };
      setDragged(now);
    };
    const end = (drops: boolean) => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKeyDown, true);
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

function scrollAtEdge(row: Element, x: number): void {
  const frame = row.closest('table')?.parentElement;
  if (!frame) return;
  const { left, right } = frame.getBoundingClientRect();
  if (x > right - SCROLL_PX) frame.scrollBy({ left: SCROLL_PX });
  else if (x < left + SCROLL_PX) frame.scrollBy({ left: -SCROLL_PX });
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
