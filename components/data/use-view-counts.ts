import { useEffect, useRef, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import { queryOf } from './candidate-filters';
import type { SavedView } from './view-rows';

const NONE: ReadonlyMap<string, number> = new Map();

/** How many profiles each view shows, by its id; counted again after every change of the list. Empty until the first count. */
export function useViewCounts(
  client: ListClient | null,
  views: readonly SavedView[],
  nowMs: number,
): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState(NONE);
  const newest = useRef({ client, views });
  newest.current = { client, views };
  /** One count at a time: an edit of many rows tells of many changes. */
  const isAsking = useRef(false);
  const isDue = useRef(false);
  const [ask] = useState(() => async () => {
    const asked = newest.current;
    if (asked.client === null || asked.views.length === 0) return;
    isDue.current = isAsking.current;
    if (isAsking.current) return;
    isAsking.current = true;
    const result = await asked.client.counts(asked.views.map(({ filters }) => queryOf(filters, { nowMs })));
    isAsking.current = false;
    if (newest.current.client === asked.client && result.ok)
      setCounts(new Map(asked.views.map(({ id }, at) => [id, result.value[at] ?? 0])));
    if (isDue.current) void ask();
  });
  useEffect(() => {
    setCounts(NONE);
    return client?.onChange(() => void ask());
  }, [client, ask]);
  const key = JSON.stringify(views.map(({ id, filters }) => [id, filters]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads what is newest; the key says when the views have changed.
  useEffect(() => void ask(), [ask, client, key]);
  return counts;
}
