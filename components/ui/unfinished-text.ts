import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';

/** The fields on the screen that may contain unfinished text, such as a tag before its comma. */
const fields = new Set<() => void>();

/** Turns all unfinished text into values; call it before using the values. */
export function finishTyping(): void {
  for (const finish of fields) finish();
}

/**
 * Calls `finish` when the user leaves the field: the focus moves, something else is pressed, or the field or page
 * closes. Not when only the window loses the focus, because typing may continue. Returns the blur handler of the input.
 */
export function useUnfinishedText(
  field: RefObject<HTMLElement | null>,
  finish: () => void,
): { onBlur(): void } {
  // A press finishes the text at its click: if the field changed its height sooner, the button would move away from
  // under the pointer.
  const pressing = useRef(false);
  const isLeft = () => !field.current?.contains(document.activeElement);
  const finishNow = useEffectEvent(() => finish());

  useEffect(() => {
    // Synchronous, so that the following press uses the new values.
    const end = () => flushSync(() => finishNow());
    const onPress = () => {
      pressing.current = true;
    };
    const onClick = ({ target }: Event) => {
      pressing.current = false;
      if (!(target instanceof Node && field.current?.contains(target))) end();
    };
    // A drag ends without a click.
    const onRelease = () =>
      setTimeout(() => {
        if (pressing.current && !field.current?.contains(document.activeElement)) end();
        pressing.current = false;
      });
    fields.add(end);
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('mousedown', onPress, true);
    document.addEventListener('click', onClick, true);
    document.addEventListener('pointerup', onRelease, true);
    document.addEventListener('pointercancel', onRelease, true);
    window.addEventListener('pagehide', end);
    return () => {
      fields.delete(end);
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('mousedown', onPress, true);
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('pointerup', onRelease, true);
      document.removeEventListener('pointercancel', onRelease, true);
      window.removeEventListener('pagehide', end);
      finishNow();
    };
  }, [field]);

  return { onBlur: () => !pressing.current && isLeft() && finish() };
}
