import type { ListClient } from '../../lib/lists/list-client';
import { type CandidateFilters, queryOf } from './candidate-filters';
import { type ChosenFilter, isBlank, isNumberFilter, type NumberFilter } from './chosen-filters';
import { useCounts } from './use-counts';

/** Profiles that a filter for a number leaves out because the number is not known. */
interface LeftOutBy {
  column: NumberFilter['column'];
  /** How many have no value. */
  none: number;
  /** How many have an amount in a currency that no exchange rate converts. */
  otherCurrency: number;
}

export interface LeftOut {
  /** How many profiles more there would be if everything unknown were let through. */
  profiles: number;
  /** One profile may be left out by several filters. */
  by: readonly LeftOutBy[];
}

/** The filters so that a profile passes whose numbers are not known. */
export const orUnknown = (more: readonly ChosenFilter[]): ChosenFilter[] =>
  more.map((one) => (isNumberFilter(one) ? { ...one, orUnknown: true } : one));

/** How many profiles the filters leave out only because a number of theirs is not known; null if none, or not counted yet. */
export function useLeftOut(
  client: ListClient | null,
  filters: CandidateFilters,
  nowMs: number,
): LeftOut | null {
  const isStrict = (one: ChosenFilter): one is NumberFilter =>
    isNumberFilter(one) && !one.orUnknown && !isBlank(one);
  const strict = filters.more.filter(isStrict);
  const withUnknown = orUnknown(filters.more);
  const query = (more: readonly ChosenFilter[]) => queryOf({ ...filters, more }, { nowMs });
  /** Those of all that would pass, with this filter in the place of the one of its column. */
  const among = (filter: ChosenFilter) =>
    query(withUnknown.map((one) => (one.column === filter.column ? filter : one)));
  const queries = [
    query(filters.more),
    query(withUnknown),
    ...strict.flatMap((one) => [among(one), among({ kind: 'filled', column: one.column, filled: false })]),
  ];
  const leftOut = useCounts(client, strict.length === 0 ? [] : queries, (counts): LeftOut => {
    const [shown = 0, all = 0, ...each] = counts;
    const by = strict.map(({ column }, at): LeftOutBy => {
      const [known = 0, none = 0] = each.slice(2 * at);
      return { column, none, otherCurrency: all - known - none };
    });
    return { profiles: all - shown, by };
  });
  return leftOut && leftOut.profiles > 0 ? leftOut : null;
}
