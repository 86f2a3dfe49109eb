import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

/** Less than this is a press and not a drag. In pixels. */
const SLACK = 6;
/** A finger that rests on a card for so long lifts it; one that moves before scrolls. A browser's own long press comes after 500 ms. */
const LONG_PRESS_MS = 350;
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
  isTouch: boolean;
}

const stageAt = (x: number, y: number): Element | null =>
  document.elementFromPoint(x, y)?.closest('[data-stage]') ?? null;

/** Dragging a card with a mouse or a pen, or with a finger after a long press. Escape ends it without a move. */
export function useCardDrag(
  board: RefObject<HTMLElement | null>,
  onDrop: (id: string, stage: string) => void,
) {
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
  const dragTo = useEffectEvent((x: number, y: number) => {
    const start = pressed.current;
    if (!start) return;
    at.current = { x, y };
    set({
      id: start.id,
      over: stageAt(x, y)?.getAttribute('data-stage') ?? null,
      left: start.box.left + x - start.x,
      top: start.box.top + y - start.y,
      width: start.box.width,
    });
  });
  const onMove = useEffectEvent(({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
    const start = pressed.current;
    if (!start) return;
    const isHeld = !current.current && Math.hypot(x - start.x, y - start.y) < SLACK;
    if (isHeld) return;
    if (start.isTouch && !current.current) end();
    else dragTo(x, y);
  });
  const onLongPress = useEffectEvent(() => {
    const start = pressed.current;
    if (start?.isTouch) dragTo(start.x, start.y);
  });
  const onMenu = useEffectEvent((event: Event) => {
    if (pressed.current?.isTouch) event.preventDefault();
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
    addEventListener('contextmenu', (event) => onMenu(event), options);
    const timer = setTimeout(() => onLongPress(), LONG_PRESS_MS);
    addEventListener('keydown', (event) => onKey(event), { ...options, capture: true });
    let frame = requestAnimationFrame(function scroll() {
      if (current.current) scrollAtEdges(at.current.x, at.current.y);
      frame = requestAnimationFrame(scroll);
    });
    return () => {
      controller.abort();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [isPressed]);
  useEffect(() => {
    // There before the touch begins: only then can it keep the browser from scrolling under a lifted card.
    const holdStill = (event: Event) => {
      if (current.current && event.cancelable) event.preventDefault();
    };
    const there = board.current;
    there?.addEventListener('touchmove', holdStill, { passive: false });
    return () => there?.removeEventListener('touchmove', holdStill);
  });
  const onPointerDown = (event: PointerEvent<HTMLElement>, id: string) => {
    if (event.button !== 0 || !event.isPrimary) return;
    if (event.target instanceof Element && event.target.closest('select, a')) return;
    pressed.current = {
      ...{ id, x: event.clientX, y: event.clientY },
      box: event.currentTarget.getBoundingClientRect(),
      isTouch: event.pointerType === 'touch',
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
