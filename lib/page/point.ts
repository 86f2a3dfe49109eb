/**
 * Moves a pointer onto an element and off it again, by events alone. The sequence was found on pages
 * written with React in Chromium 156 and Firefox 153 (2026-08): `onMouseEnter` and `onMouseOver` need
 * `mouseover`, `onPointerEnter` needs `pointerover` of a mouse, native `mouseenter` listeners need the
 * event on the element itself. React derives enter and leave from `relatedTarget`.
 * Handlers that ask `isTrusted`, and CSS `:hover`, cannot be reached.
 */
export function pointAt(element: Element, comingFrom: Element | null): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at: MouseEventInit = {
    clientX: left + width / 2,
    clientY: top + height / 2,
    relatedTarget: comingFrom,
  };
  send(element, 'pointerover', at);
  send(element, 'pointerenter', at);
  send(element, 'pointermove', at);
  send(element, 'mouseover', at);
  send(element, 'mouseenter', at);
  send(element, 'mousemove', at);
}

/** Moves the pointer off `element`, to `goingTo` or out of the page. */
export function pointAway(element: Element, goingTo: Element | null): void {
  const init: MouseEventInit = { relatedTarget: goingTo };
  send(element, 'pointerout', init);
  send(element, 'pointerleave', init);
  send(element, 'mouseout', init);
  send(element, 'mouseleave', init);
}

const NOT_BUBBLING = ['pointerenter', 'pointerleave', 'mouseenter', 'mouseleave'];

function send(element: Element, type: string, init: MouseEventInit): void {
  const bubbles = !NOT_BUBBLING.includes(type);
  const view = element.ownerDocument.defaultView;
  const full = { ...init, bubbles, cancelable: bubbles, composed: true, view };
  element.dispatchEvent(
    type.startsWith('pointer')
      ? new PointerEvent(type, { ...full, pointerType: 'mouse', pointerId: 1, isPrimary: true })
      : new MouseEvent(type, full),
  );
}
