import { takesText } from './keys/may-act';

/** Whoever types pauses for less than this between two letters. */
const PAUSE_MS = 1_000;

/**
 * Holds the rest of what is typed into a field that disappears, as when another window switches the workspace: it would go to the
 * page, where single letters are shortcuts, and Enter presses what has the focus now. It ends with a pause, a press of the pointer,
 * or a key that leaves the field.
 */
export function holdTyping(target: Window): void {
  let field: Element | null = null;
  let lastMs = 0;
  const keyPressed = (event: KeyboardEvent) => {
    const { target: on, key, timeStamp } = event;
    if (on instanceof Element && takesText(on)) {
      field = leavesField(event, on) ? null : on;
      lastMs = timeStamp;
      return;
    }
    const isHeld =
      field?.isConnected === false && timeStamp - lastMs < PAUSE_MS && key !== 'Tab' && key !== 'Escape';
    if (!isHeld) {
      field = null;
      return;
    }
    lastMs = timeStamp;
    event.stopImmediatePropagation();
    // The browser's own shortcuts still work.
    if (!event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
  };
  target.addEventListener('keydown', keyPressed, { capture: true });
  target.addEventListener(
    'pointerdown',
    () => {
      field = null;
    },
    { capture: true },
  );
}

/** Enter and the arrow keys end the text of a cell: what is typed next belongs to the next cell. */
const ENDS_CELL = /^(Enter|ArrowUp|ArrowDown)$/;

/** In a text of one line, Enter is the last key; in any other, Enter with Control, which saves. */
const leavesField = ({ key, ctrlKey, metaKey }: KeyboardEvent, field: Element): boolean =>
  key === 'Tab' ||
  key === 'Escape' ||
  (key === 'Enter' && (ctrlKey || metaKey || field.closest('textarea') === null)) ||
  (ENDS_CELL.test(key) && field.closest('[data-part="editor"]') !== null);
