import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';

/** Less than this is a press and not a drag. In pixels. */
const SLACK = 6;
/** So near to an edge, a dragged card scrolls what is there. In pixels. */
const EDGE = 40;
const SCROLL_STEP = 12;

export interface Drag {
  id: string;
  /** The stage under the pointer; null outside of all. */
  over: string | null;
  /** Where the dragged card is drawn. */
  left: number;
  top: number;
  width: number;
}

interface Pressed {
  id: string;
  x: number;
  y: number;
  box: DOMRect;
}

const stageAt = (x: number, y: number): Element | null =>
  document.elementFromPoint(x, y)?.closest('[data-stage]') ?? null;

/**
 * Dragging a card with a mouse or a pen. A finger scrolls instead, and moves a card by the list of stages on it. Escape ends it
 * without a move.
 */
export function useCardDrag(onDrop: (id: string, stage: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const [isPressed, setPressed] = useState(false);
  const pressed = useRef<Pressed | null>(null);
  const at = useRef({ x: 0, y: 0 });
  const current = useRef<Drag | null>(null);
  const set = (next: Drag | null) => {
    current.current = next;
    setDrag(next);
  };
  const end = () => {
    pressed.current = null;
    setPressed(false);
    set(null);
  };
  const onMove = useEffectEvent(({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
    const start = pressed.current;
    if (!start) return;
    at.current = { x, y };
    if (!current.current && Math.hypot(x - start.x, y - start.y) < SLACK) return;
    set({
      id: start.id,
      over: stageAt(x, y)?.getAttribute('data-stage') ?? null,
      left: start.box.left + x - start.x,
      top: start.box.top + y - start.y,
      width: start.box.width,
    });
  });
  const onUp = useEffectEvent(() => {
    const dropped = current.current;
    end();
    if (!dropped) return;
    // The press that ends a drag opens nothing.
    const swallow = (event: MouseEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }));
    if (dropped.over !== null) onDrop(dropped.id, dropped.over);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !current.current) return;
    event.preventDefault();
    event.stopPropagation();
    end();
  });
  const onCancel = useEffectEvent(() => end());
  useEffect(() => {
    if (!isPressed) return;
    const controller = new AbortController();
    const options = { signal: controller.signal };
    addEventListener('pointermove', (event) => onMove(event), options);
    addEventListener('pointerup', () => onUp(), options);
    addEventListener('pointercancel', () => onCancel(), options);
    addEventListener('blur', () => onCancel(), options);
    addEventListener('keydown', (event) => onKey(event), { ...options, capture: true });
    let frame = requestAnimationFrame(function scroll() {
      if (current.current) scrollAtEdges(at.current.x, at.current.y);
      frame = requestAnimationFrame(scroll);
    });
    return () => {
      controller.abort();
      cancelAnimationFrame(frame);
    };
  }, [isPressed]);
  const onPointerDown = (event: PointerEvent<HTMLElement>, id: string) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    if (event.target instanceof Element && event.target.closest('select, a')) return;
    pressed.current = {
      ...{ id, x: event.clientX, y: event.clientY },
      box: event.currentTarget.getBoundingClientRect(),
    };
    setPressed(true);
  };
  return { drag, onPointerDown };
}

/** Scrolls the stage under the pointer up and down, and the board sideways. */
function scrollAtEdges(x: number, y: number): void {
  const stage = stageAt(x, y);
  const cards = stage?.querySelector('[data-part="cards"]');
  const board = document.querySelector('[data-part="stage-board"]');
  if (cards)
    cards.scrollTop += stepAt(y, cards.getBoundingClientRect().top, cards.getBoundingClientRect().bottom);
  if (board)
    board.scrollLeft += stepAt(x, board.getBoundingClientRect().left, board.getBoundingClientRect().right);
}

function stepAt(position: number, start: number, end: number): number {
  if (position < start + EDGE) return -SCROLL_STEP;
  return position > end - EDGE ? SCROLL_STEP : 0;
}
