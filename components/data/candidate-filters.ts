import type { ListQuery, Sort } from '../../lib/lists/list-query';
import { type ChosenFilter, filterOf } from './chosen-filters';

/** The filters as their fields hold them; "" means no filter. */
export interface CandidateFilters {
  search: string;
  platform: string;
  /** The id of a stage. */
  stage: string;
  /** The id of a tag. */
  tag: string;
  /** Further filters, at most one per column. */
  more: readonly ChosenFilter[];
}

export const NO_FILTERS: CandidateFilters = { search: '', platform: '', stage: '', tag: '', more: [] };

/** The order without a chosen sort, and of rows that are equal by it. No edit moves a row in it. */
export const NEWEST_FIRST: readonly Sort[] = [{ column: 'savedOrder', descending: true }];

export function isFiltered(filters: CandidateFilters): boolean {
  const { more, ...fields } = filters;
  return more.length > 0 || Object.values(fields).some((value) => value !== '');
}

interface QueryParts {
  sort?: readonly Sort[];
  /** Ids of the rows that are being edited. */
  keep?: readonly string[];
  /** Now, for filters by age. */
  nowMs?: number;
}

export function queryOf(
  { search, platform, stage, tag, more }: CandidateFilters,
  { sort = [], keep = [], nowMs = Date.now() }: QueryParts = {},
): ListQuery {
  const chosen = [
    ['platform', platform],
    ['stage', stage],
    ['tagIds', tag],
  ] as const;
  return {
    search,
    filters: [
      ...chosen.flatMap(([column, value]) =>
        value === '' ? [] : [{ kind: 'any-of' as const, column, values: [value] }],
      ),
      ...more.flatMap((one) => filterOf(one, nowMs) ?? []),
    ],
    sort: [...sort, ...NEWEST_FIRST],
    keep,
  };
}
