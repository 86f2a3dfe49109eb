import { useEffect, useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';

/** How many of the shown rows are there only because they were edited: they no longer match. 0 until it is known. */
export function useHeldCount(client: ListClient | null, query: ListQuery, total: number | null): number {
  const [matching, setMatching] = useState<number | null>(null);
  const isHeld = (query.keep ?? []).length > 0;
  const key = JSON.stringify([query.filters, query.search]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: The key says when the query has changed.
  useEffect(() => {
    if (!client || !isHeld) return setMatching(null);
    let isOpen = true;
    const ask = async () => {
      const result = await client.counts([{ ...query, keep: [] }]);
      if (isOpen && result.ok) setMatching(result.value[0] ?? null);
    };
    void ask();
    const end = client.onChange(() => void ask());
    return () => {
      isOpen = false;
      end();
    };
  }, [client, isHeld, key]);
  return matching === null || total === null ? 0 : Math.max(0, total - matching);
}
