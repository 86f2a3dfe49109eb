/**
 * Simulates a pointer that moves onto an element, with events only. The sequence was tested on React pages in Chromium
 * 156 and Firefox 153 (2026-08): `onMouseEnter` and `onMouseOver` need `mouseover`, `onPointerEnter` needs
 * `pointerover` of a mouse, and native `mouseenter` listeners need the event on the element itself. React derives enter
 * and leave from `relatedTarget`. Handlers that check `isTrusted`, and CSS `:hover`, do not respond.
 */
export function pointAt(element: Element, comingFrom: Element | null): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  send(element, ON, { clientX: left + width / 2, clientY: top + height / 2, relatedTarget: comingFrom });
}

/** Simulates a pointer that leaves `element` for `goingTo`, or for outside the page. */
export function pointAway(element: Element, goingTo: Element | null): void {
  send(element, OFF, { relatedTarget: goingTo });
}

const ON = ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'mouseenter', 'mousemove'];
const OFF = ['pointerout', 'pointerleave', 'mouseout', 'mouseleave'];

function send(element: Element, types: readonly string[], at: MouseEventInit): void {
  const view = element.ownerDocument.defaultView;
  for (const type of types) {
    const bubbles = !/enter|leave/.test(type);
    const init = { ...at, bubbles, cancelable: bubbles, composed: true, view };
    element.dispatchEvent(
      type.startsWith('pointer')
        ? new PointerEvent(type, { ...init, pointerType: 'mouse', pointerId: 1, isPrimary: true })
        : new MouseEvent(type, init),
    );
  }
}
