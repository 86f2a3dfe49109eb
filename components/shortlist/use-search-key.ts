import { type RefObject, useRef } from 'react';
import { useKey } from '../ui/use-key';

/** "/" leads to the search field inside the element that gets the ref. */
export function useSearchKey<Box extends HTMLElement>(): RefObject<Box | null> {
  const box = useRef<Box>(null);
  useKey('/', () => box.current?.querySelector('input')?.focus());
  return box;
}
