import type { PointerEvent as ReactPointerEvent } from 'react';
import { MAX_COLUMN_PX, MIN_COLUMN_PX } from '../../lib/model/column-layout';
import { fittingWidth } from './fitting-width';
import { isLeftToRight } from './reading-direction';

export interface HeadingResize {
  /** Begins to drag the edge of a column. */
  start(id: string, event: ReactPointerEvent<HTMLElement>): void;
  /** Changes the width by so many pixels. */
  by(id: string, inHeading: Element, px: number): void;
  /** Makes the column as wide as its contents. */
  fit(id: string, inHeading: Element): void;
}

interface ResizeTargets {
  /** Shows a width while the edge is dragged; null at the end. */
  onDrag(dragged: { id: string; px: number } | null): void;
  onResize(id: string, px: number): void;
}

/** Resizes columns by the edges of their headings. */
export function useHeadingResize({ onDrag, onResize }: ResizeTargets): HeadingResize {
  const limited = (px: number) => Math.min(MAX_COLUMN_PX, Math.max(MIN_COLUMN_PX, px));
  const widthOf = (inHeading: Element) => inHeading.closest('th')?.getBoundingClientRect().width ?? 0;
  return {
    start: (id, event) => {
      if (event.button !== 0) return;
      // Otherwise the pointer would mark text on its way.
      event.preventDefault();
      const { clientX, currentTarget } = event;
      const width = widthOf(currentTarget);
      const sign = isLeftToRight(currentTarget) ? 1 : -1;
      let px: number | null = null;
      const onMove = (move: PointerEvent) => {
        px = limited(width + sign * (move.clientX - clientX));
        onDrag({ id, px });
      };
      const end = () => {
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
        if (px !== null && px !== width) onResize(id, px);
        onDrag(null);
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
    },
    by: (id, inHeading, px) => onResize(id, limited(widthOf(inHeading) + px)),
    fit: (id, inHeading) => onResize(id, limited(fittingWidth(inHeading))),
  };
}
