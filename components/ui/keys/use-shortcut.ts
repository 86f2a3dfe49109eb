import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { finishTyping } from '../unfinished-text';
import { isOnScreen, useListedKey } from './listed-keys';
import { mayCombinationAct, maySingleKeyAct } from './may-act';
import { isSingleKey, shortcutText } from './shortcuts';
import { useSingleKeys } from './use-single-keys';

interface ShortcutOptions {
  /** In the library's notation; undefined for none. */
  shortcut: string | undefined;
  /** What it does, for the list of keys. */
  words: string;
  /** The element the shortcut stands for; while it is collapsed, the key does nothing. */
  element: RefObject<Element | null>;
  /** `isHeld` if the key was not let go since it acted last. */
  action(isHeld: boolean): void;
}

/** Runs `action` at a shortcut unless the focused element needs the key. */
export function useShortcut({ shortcut, words, element, action }: ShortcutOptions): void {
  const singleKeys = useSingleKeys();
  const single = shortcut !== undefined && isSingleKey(shortcut);
  const on = shortcut !== undefined && (!single || singleKeys === true);
  const works = () => isOnScreen(element.current);
  useListedKey(
    on ? { keys: shortcutText(shortcut), words, kind: single ? 'single' : 'combination', works } : null,
  );

  const run = useEffectEvent((isHeld: boolean) => action(isHeld));
  const isIgnored = useEffectEvent((event: KeyboardEvent) => {
    const may = single ? maySingleKeyAct(event, element.current) : mayCombinationAct(event, element.current);
    return !may || !works();
  });
  // Before the browser paints: what is seen on the screen already hears its key.
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      event.preventDefault();
      finishTyping();
      run(event.repeat);
    };
    return tinykeys(window, { [shortcut]: press }, { ignore: (event) => isIgnored(event) });
  }, [on, shortcut]);
}
