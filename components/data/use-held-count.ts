import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { useCounts } from './use-counts';

/** How many of the shown rows are there only because they were edited: they no longer match. 0 until it is known. */
export function useHeldCount(client: ListClient | null, query: ListQuery, total: number | null): number {
  const isHeld = (query.keep ?? []).length > 0;
  const matching = useCounts(client, isHeld ? [{ ...query, keep: [] }] : [], ([count]) => count ?? null);
  return matching === null || total === null ? 0 : Math.max(0, total - matching);
}
