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
  const newest = useRef({ client, query, columns });
  newest.current = { client, query, columns };
  const [ask] = useState(() => async () => {
    const asked = newest.current;
    const result = await asked.client?.facets(asked.query, asked.columns);
    // A later question has another answer.
    if (newest.current.client === asked.client && newest.current.query === asked.query && result?.ok) {
      setCounts(result.value);
    }
  });
  useEffect(() => {
    setCounts(NONE);
    return client?.onChange(() => void ask());
  }, [ask, client]);
  const key = JSON.stringify([query.filters, query.search, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ask` reads what is newest; the keys say when its content has changed.
  useEffect(() => void ask(), [ask, client, key]);
  return counts;
}
