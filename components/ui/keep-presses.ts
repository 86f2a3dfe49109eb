/** A hand that rests moves the pointer less than this between pressing and letting go. */
const RESTING_PX = 10;

interface Press {
  button: HTMLElement;
  x: number;
  y: number;
}

/**
 * Makes a press count for the button on which it began. Browsers click only what lies under the pointer at both ends of a
 * press, so a button that moves in between, because numbers arrive or a field above it is left, would not hear it. Whoever
 * moves the pointer off a button still takes the press back.
 */
export function keepPresses(screen: Window): void {
  let began: Press | null = null;
  const start = ({ button, target, clientX: x, clientY: y }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    began = button === 0 && pressed ? { button: pressed, x, y } : null;
  };
  const end = (event: MouseEvent) => {
    const press = began;
    began = null;
    if (press && event.button === 0 && hasMovedAway(press, event)) press.button.click();
  };
  screen.addEventListener('mousedown', start, { capture: true });
  screen.addEventListener('mouseup', end, { capture: true });
}

/** Whether the button has moved from under a pointer that rested. */
function hasMovedAway({ button, x, y }: Press, end: MouseEvent): boolean {
  // The browser itself clicks a button that is still there.
  if (end.target instanceof Node && button.contains(end.target)) return false;
  if (Math.hypot(end.clientX - x, end.clientY - y) > RESTING_PX) return false;
  return button.isConnected && !button.contains(document.elementFromPoint(x, y));
}
