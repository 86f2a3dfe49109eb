import {
  createColumnHelper,
  functionalUpdate,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
} from '@tanstack/react-table';
import type { ListedRow } from '../../lib/lists/list-client';
import type { Sort, SortColumn } from '../../lib/lists/list-query';
import { NEWEST_FIRST } from '../data/candidate-filters';
import { isSortable, type ListColumn } from './list-column';

/** What the table uses of TanStack Table; each part adds to the page's code. Rows are sorted by the list, not here. */
export const listFeatures = tableFeatures({ rowSortingFeature });
export type ListFeatures = typeof listFeatures;

const helper = createColumnHelper<ListFeatures, ListedRow>();

export const definitionOf = ({ id, words, startsAscending = false }: ListColumn) =>
  helper.accessor((): unknown => null, {
    id: id as string,
    header: words,
    enableSorting: isSortable({ id }),
    sortDescFirst: !startsAscending,
  });

const sortsOf = (sorting: SortingState): Sort[] =>
  sorting.map(({ id, desc }) => ({ column: id as SortColumn, descending: desc }));

/**
 * The sorts after a heading was pressed. With Shift, a heading adds to the sorts that the user chose: after the usual order,
 * which puts no two rows in one place, it would sort nothing.
 */
export function sortsAfter(change: Updater<SortingState>, sorts: readonly Sort[]): Sort[] {
  const isUsual = sorts.length === 0;
  const next = sortsOf(functionalUpdate(change, sortingOf(isUsual ? NEWEST_FIRST : sorts)));
  return isUsual && next.length > 1 ? next.slice(NEWEST_FIRST.length) : next;
}

export const sortingOf = (sorts: readonly Sort[]): SortingState =>
  sorts.map(({ column, descending }) => ({ id: column, desc: descending }));
