import { type RefObject, useEffect, useEffectEvent, useId } from 'react';
import { createStore } from 'zustand/vanilla';

/** A key as the list of all keys shows it. */
export interface ListedKey {
  /** As printed on the keys. */
  keys: string;
  /** What it does. */
  words: string;
  /** Of the whole screen, with or without a modifier, or of a part that has the focus. */
  kind: 'combination' | 'single' | 'local';
  /** The browser names the keys, in its own language. */
  isOfBrowser?: boolean;
  /** Whether it works right now: keys of collapsed sections do not. */
  works(): boolean;
}

/** The keys of everything on the screen. */
export const listedKeys = createStore<ReadonlyMap<string, ListedKey>>(() => new Map());

/** Keys that belong to a part of the screen, which handles them itself. */
export function useKeyOf(element: RefObject<Element | null>, keys: string, words: string): void {
  useListedKey({ keys, words, kind: 'local', works: () => isOnScreen(element.current) });
}

/** Collapsed content is in the document but invisible. */
export function isOnScreen(element: Element | null): boolean {
  return element !== null && element.closest('[hidden]') === null;
}

/** Lists a key while the component is on the screen; null for none. */
export function useListedKey(key: ListedKey | null): void {
  const id = useId();
  const { keys = '', words = '', kind = 'local', isOfBrowser = false } = key ?? {};
  const works = useEffectEvent(() => key?.works() ?? false);
  useEffect(() => {
    if (keys === '') return;
    const listed = { keys, words, kind, isOfBrowser, works: () => works() };
    listedKeys.setState((all) => new Map(all).set(id, listed), true);
    return () => {
      listedKeys.setState((all) => {
        const others = new Map(all);
        others.delete(id);
        return others;
      }, true);
    };
  }, [id, keys, words, kind, isOfBrowser]);
}
