/** A hand that rests moves the pointer less than this between pressing and letting go. */
const RESTING_PX = 10;

interface Press {
  button: HTMLElement;
  x: number;
  y: number;
  /** The browser itself has clicked the button. */
  clicked: boolean;
}

/**
 * Makes a press count for the button on which it began. Browsers click only what lies under the pointer at both ends of a
 * press and was in the document in between. A button that moves meanwhile, because numbers arrive, a list is sorted or a
 * field above it is left, would not hear it. Whoever moves the pointer off a button still takes the press back.
 */
export function keepPresses(screen: Window): void {
  let press: Press | null = null;
  const start = ({ button, target, clientX: x, clientY: y }: MouseEvent) => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    press = button === 0 && pressed ? { button: pressed, x, y, clicked: false } : null;
  };
  const click = ({ target }: MouseEvent) => {
    if (press && target instanceof Node && press.button.contains(target)) press.clicked = true;
  };
  const end = (event: MouseEvent) => {
    const ended = press;
    if (!ended || event.button !== 0 || isTakenBack(ended, event)) {
      press = null;
      return;
    }
    const complete = () => {
      if (!ended.clicked && ended.button.isConnected) ended.button.click();
      if (press === ended) press = null;
    };
    // At once, because the browser opens a panel only during a press. It clicks in the same task what is still there.
    if (isUnder(ended, event.target)) setTimeout(complete);
    else complete();
  };
  screen.addEventListener('mousedown', start, { capture: true });
  screen.addEventListener('mouseup', end, { capture: true });
  screen.addEventListener('click', click, { capture: true });
}

const isUnder = ({ button }: Press, target: EventTarget | null): boolean =>
  target instanceof Node && button.contains(target);

/** Whether the pointer, and not the button, has moved away. */
function isTakenBack(press: Press, end: MouseEvent): boolean {
  if (isUnder(press, end.target)) return false;
  const { x, y } = press;
  return (
    Math.hypot(end.clientX - x, end.clientY - y) > RESTING_PX ||
    isUnder(press, document.elementFromPoint(x, y))
  );
}
