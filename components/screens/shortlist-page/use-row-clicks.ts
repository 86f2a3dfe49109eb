import { type RefObject, useEffect } from 'react';

const OWN_USE = ['a', 'button', 'input', 'textarea', 'select', 'label', '[contenteditable]'].join();

/** While details are open, a click on any other row shows that one instead. Null while they are closed. */
export function useRowClicks(
  frame: RefObject<HTMLElement | null>,
  open: ((id: string) => void) | null,
): void {
  useEffect(() => {
    const { current } = frame;
    if (!current || !open) return;
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest(OWN_USE)) return;
      // A user who marks text wants to copy it.
      if (getSelection()?.isCollapsed === false) return;
      const row = target.closest('[data-part="row"]')?.closest<HTMLElement>('[data-id]');
      if (row?.dataset.id !== undefined) open(row.dataset.id);
    };
    current.addEventListener('click', onClick);
    return () => current.removeEventListener('click', onClick);
  }, [frame, open]);
}
