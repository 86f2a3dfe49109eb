import { useCallback, useState } from 'react';

const NONE: readonly string[] = [];

/**
 * Rows whose cells were edited: they keep their places, although another order or a filter would move them, so that a user who works
 * down a column does not lose it. Until the filters or the sorting change, or until `release`.
 */
export function useKeptRows(order: string) {
  const [rows, setRows] = useState({ order, ids: NONE });
  const keep = useCallback(
    (ids: readonly string[]) =>
      setRows((now) => {
        const before = now.order === order ? now.ids : NONE;
        const added = ids.filter((id) => !before.includes(id));
        return added.length === 0 && now.order === order ? now : { order, ids: [...before, ...added] };
      }),
    [order],
  );
  const release = useCallback(
    () => setRows((now) => (now.ids.length === 0 ? now : { ...now, ids: NONE })),
    [],
  );
  return { ids: rows.order === order ? rows.ids : NONE, keep, release };
}

export type KeptRows = ReturnType<typeof useKeptRows>;
