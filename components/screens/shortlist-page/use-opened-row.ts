import { type RefObject, useCallback, useState } from 'react';

/** The candidate whose details are open beside the list, and what opens and closes them. */
export function useOpenedRow(frame: RefObject<HTMLElement | null>) {
  const [openedId, setOpenedId] = useState<string | null>(null);
  const close = useCallback(() => {
    setOpenedId((id) => {
      // Back to the row, if it is still in view.
      const row = id === null ? null : frame.current?.querySelector(`[data-id="${CSS.escape(id)}"]`);
      row?.querySelector<HTMLElement>('[data-part="row"]')?.focus();
      return null;
    });
  }, [frame]);
  return { openedId, open: setOpenedId as (id: string) => void, close };
}
