import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';

/** The fields on the screen that may hold text which is no value yet, such as a tag before its comma. */
const fields = new Set<() => void>();

/** Makes values of all unfinished text, before something is done with the values. */
export function finishTyping(): void {
  for (const finish of fields) finish();
}

/**
 * Calls `finish` as soon as the field is done with: the focus moves on, something beside it is pressed, the field or the
 * page goes. Not while only the window is left, which is no end of typing. Gives what the input does when it is blurred.
 */
export function useUnfinishedText(
  field: RefObject<HTMLElement | null>,
  finish: () => void,
): { onBlur(): void } {
  // A press finishes at its click: a field that changes its height sooner takes the button from under the pointer.
  const pressing = useRef(false);
  const isLeft = () => !field.current?.contains(document.activeElement);
  const finishNow = useEffectEvent(() => finish());

  useEffect(() => {
    // At once, so that the press that follows meets the new values.
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
