/** Read by `Toasts.module.css`, and by screens that are as high as the window. */
const HEIGHT = '--toasts';

const SCROLL_KEYS = /^(Page(Up|Down)|Arrow(Up|Down)|Home|End| )$/;

/**
 * A ref for the toasts at the bottom edge: the screen ends above them, so that they cover no row and no button. What has the
 * focus and would be out of view by that is scrolled into view.
 */
export function makeRoomFor(stack: HTMLElement | null): (() => void) | undefined {
  if (stack === null) return undefined;
  let room = 0;
  const observer = new ResizeObserver(() => {
    const needed = stack.offsetHeight === 0 ? 0 : window.innerHeight - stack.getBoundingClientRect().top;
    if (needed === room) return;
    const focused = document.activeElement;
    const wasInView = focused !== document.body && bottomOf(focused) <= window.innerHeight - room;
    room = needed;
    document.documentElement.style.setProperty(HEIGHT, `${room}px`);
    if (wasInView && bottomOf(focused) > window.innerHeight - room) {
      focused?.scrollIntoView({ block: 'nearest' });
    }
  });
  observer.observe(stack);
  document.addEventListener('keydown', focusScrollingBody);
  return () => {
    observer.disconnect();
    document.removeEventListener('keydown', focusScrollingBody);
    document.documentElement.style.removeProperty(HEIGHT);
  };
}

const bottomOf = (element: Element | null): number => element?.getBoundingClientRect().bottom ?? 0;

/** Keys scroll a window whatever has the focus, but a body that scrolls only while it has it. */
function focusScrollingBody({ key }: KeyboardEvent): void {
  const { body } = document;
  if (document.activeElement !== body || !SCROLL_KEYS.test(key)) return;
  body.tabIndex = -1;
  body.focus({ preventScroll: true });
  // With it, a click between two controls would move the focus to the body, and Tab would begin at the top.
  setTimeout(() => body.removeAttribute('tabindex'));
}
