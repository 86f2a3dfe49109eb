import type { ListClient } from '../../lib/lists/list-client';
import { queryOf } from './candidate-filters';
import { useCounts } from './use-counts';
import type { SavedView } from './view-rows';

const NONE: ReadonlyMap<string, number> = new Map();

/** How many profiles each view shows, by its id; counted again after every change of the list. Empty until the first count. */
export function useViewCounts(
  client: ListClient | null,
  views: readonly SavedView[],
  nowMs: number,
): ReadonlyMap<string, number> {
  const queries = views.map(({ filters }) => queryOf(filters, { nowMs }));
  return (
    useCounts(client, queries, (counts) => new Map(views.map(({ id }, at) => [id, counts[at] ?? 0]))) ?? NONE
  );
}
