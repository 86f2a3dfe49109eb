import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
} from '@tanstack/react-table';
import type { ListedRow } from '../../lib/lists/list-client';
import type { Sort, SortColumn } from '../../lib/lists/list-query';
import { isSortable, type ListColumn } from './list-column';

/** What the table uses of TanStack Table; each part adds to the page's code. Rows are sorted by the list, not here. */
export const listFeatures = tableFeatures({ rowSortingFeature, columnVisibilityFeature });
export type ListFeatures = typeof listFeatures;

const helper = createColumnHelper<ListFeatures, ListedRow>();

export const definitionOf = ({ id, words, startsAscending = false }: ListColumn) =>
  helper.accessor((): unknown => null, {
    id: id as string,
    header: words,
    enableSorting: isSortable({ id }),
    sortDescFirst: !startsAscending,
  });

export const sortsOf = (sorting: SortingState): Sort[] =>
  sorting.map(({ id, desc }) => ({ column: id as SortColumn, descending: desc }));

export const sortingOf = (sorts: readonly Sort[]): SortingState =>
  sorts.map(({ column, descending }) => ({ id: column, desc: descending }));
