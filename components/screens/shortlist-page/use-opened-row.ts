import { type RefObject, useCallback, useEffect, useState } from 'react';
import { frozen } from '../../../lib/lists/frozen-rows';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';

interface OpenedRowOptions {
  /** The frame of the list, in which a closed row gets the focus back. */
  frame: RefObject<HTMLElement | null>;
  client: ListClient | null;
  /** The list in whose order the next one is found. */
  query: ListQuery;
  /** The place of a profile in the list, from 0; null if it is not loaded. */
  placeOf(id: string): number | null;
}

const rowIn = (frame: HTMLElement | null, id: string | null): HTMLElement | null =>
  id === null ? null : (frame?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? null);

/** What of a row takes the focus, the first that it has; a card of the board takes it itself. */
const FOCUSED = ['[data-part="name"]', '[data-part="row"]', 'a', 'button'];

/** The candidate whose details are open beside the list, and what opens, closes and changes them. */
export function useOpenedRow({ frame, client, query, placeOf }: OpenedRowOptions) {
  const [openedId, setOpenedId] = useState<string | null>(null);
  const close = useCallback(() => {
    setOpenedId((id) => {
      // Back to the row, or to any other if that one has been scrolled away.
      const row = rowIn(frame.current, id) ?? frame.current?.querySelector<HTMLElement>('[data-id]');
      const part = FOCUSED.map((one) => row?.querySelector<HTMLElement>(one)).find(Boolean) ?? row;
      part?.focus();
      return null;
    });
  }, [frame]);
  useEffect(() => {
    rowIn(frame.current, openedId)?.scrollIntoView({ block: 'nearest' });
  }, [frame, openedId]);
  /** Opens the one after it in the list, or the one before it. At either end nothing happens. */
  const step = async (by: 1 | -1) => {
    const place = openedId === null ? null : placeOf(openedId);
    if (place === null || client === null || place + by < 0) return;
    const next = await client.entries(frozen(query), { from: place + by, to: place + by + 1 });
    const id = next.ok ? next.value[0]?.candidate.id : undefined;
    if (id !== undefined) setOpenedId(id);
  };
  return { openedId, open: setOpenedId as (id: string) => void, close, step };
}
