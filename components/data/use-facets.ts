import { useEffect, useRef, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { FacetColumn, FacetCounts, ListQuery } from '../../lib/lists/list-query';

const NONE: FacetCounts = {};

/** How many rows have each value of these columns, as the other filters leave them; asked again after every change. */
export function useFacets(
  client: ListClient | null,
  query: ListQuery,
  columns: readonly FacetColumn[],
): FacetCounts {
  const [counts, setCounts] = useState(NONE);
  const key = JSON.stringify([query.filters, query.search, columns]);
  const newest = useRef({ client, query, columns, key });
  newest.current = { client, query, columns, key };
  /** The question that is being answered. A change meanwhile asks once more after it, however many there are. */
  const asking = useRef<{ key: string } | null>(null);
  const isDue = useRef(false);
  const [ask] = useState(() => async () => {
    const asked = newest.current;
    if (asked.client === null) return;
    isDue.current = asking.current?.key === asked.key;
    if (isDue.current) return;
    asking.current = asked;
    const result = await asked.client.facets(asked.query, asked.columns);
    // A later question has another answer.
    if (newest.current.client !== asked.client || asking.current !== asked) return;
    asking.current = null;
    if (result.ok) setCounts(result.value);
    if (isDue.current) void ask();
  });
  useEffect(() => {
    asking.current = null;
    setCounts(NONE);
    return client?.onChange(() => void ask());
  }, [ask, client]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads what is newest; the keys say when its content has changed.
  useEffect(() => void ask(), [ask, client, key]);
  return counts;
}
