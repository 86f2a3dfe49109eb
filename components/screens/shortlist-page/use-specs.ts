import { useFeeCurrency } from '../../data/use-fee-currency';
import { useLabels } from '../../data/use-labels';
import { type FilterSpec, filterSpecs } from '../../shortlist/filter-specs';
import { useFilterSpecs } from '../../shortlist/use-filter-specs';
import type { SavedList } from './use-saved-list';

/** Everything that the list can be filtered by. */
export function useSpecs({ settings, answer, filters, fields }: SavedList): FilterSpec[] {
  const lists = useLabels('lists');
  const currency = useFeeCurrency();
  const isChosen = (column: string) => filters.more.some((one) => one.column === column);
  return useFilterSpecs(
    filterSpecs({
      ...{ measures: answer?.measures ?? [], tiers: settings.tiers, lists, fields, currency },
      hasTyped: answer?.hasTyped || isChosen('typedFollowers'),
      hasTypedRate: answer?.hasTypedRate || isChosen('typedRate'),
    }),
    filters.more,
  );
}
