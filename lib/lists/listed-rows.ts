import { fitAt } from './fit-at';
import type { ListedRow, RowsAsked } from './list-client';
import type { LoadedList } from './list-loading';
import type { ListedEntry } from './listed-entry';
import { placesIn } from './places-in';
import type { FoundOwners } from './post-owners';

/**
 * The rows of a query at the places asked for, with those of `alsoIds` that match, in the order of the query. `total` counts all
 * that match. A row that is deleted meanwhile is missing; ranks and fits are null until the whole list is read.
 */
export async function listedRows(
  { query, range, alsoIds }: RowsAsked,
  list: LoadedList,
  owners: FoundOwners['owners'],
  entriesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, ListedEntry>>,
): Promise<{ rows: ListedRow[]; total: number }> {
  const { engine } = list;
  const { columns } = engine.index;
  engine.index.hold(query.keep ?? []);
  const order = engine.order(query, owners);
  const places = new Set(placesIn(range, order.length));
  for (const id of alsoIds) {
    const place = engine.placeOf(id, query, owners);
    if (place !== null) places.add(place);
  }
  const placed = [...places].sort((a, b) => a - b).map((place) => ({ place, at: order[place] as number }));
  const ids = placed.map(({ at }) => columns.ids[at] as string);
  const entries = await entriesOf(ids);
  const rows = placed.flatMap(({ place, at }, n): ListedRow[] => {
    const entry = entries.get(ids[n] as string);
    if (!entry) return [];
    const { rank, fit } = list.isWhole
      ? { rank: list.ranks.rankAt(at), fit: fitAt(columns, at) }
      : { rank: null, fit: null };
    return [{ place, entry, rank, fit }];
  });
  return { rows, total: order.length };
}
