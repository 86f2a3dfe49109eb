import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { type CandidateFilters, NO_FILTERS } from '../../data/candidate-filters';
import { useFacets } from '../../data/use-facets';
import { useFeeCurrency } from '../../data/use-fee-currency';
import { useFilterLabels } from '../../data/use-filter-labels';
import { useHeldCount } from '../../data/use-held-count';
import { useLabels } from '../../data/use-labels';
import { FilterChips } from '../../shortlist/FilterChips';
import { Filters } from '../../shortlist/Filters';
import { facetColumns, filterSpecs } from '../../shortlist/filter-specs';
import { HeldRows } from '../../shortlist/HeldRows';
import { menuChips } from '../../shortlist/menu-chips';
import { useFilterSpecs } from '../../shortlist/use-filter-specs';
import type { ExportWhat } from '../../transfer/export/export-what';
import { Button } from '../../ui/Button';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { ViewTabs } from '../../views/ViewTabs';
import { ChosenColumns } from './ChosenColumns';
import styles from './ShortlistPage.module.css';
import type { SavedList } from './use-saved-list';

interface TableToolsProps {
  saved: SavedList;
  /** Whether the profiles are shown in columns of the user's choice. */
  hasColumns: boolean;
  onExport(what: ExportWhat): void;
}

/** Views, filters and columns, above the table. */
export function TableTools({ saved, hasColumns, onExport }: TableToolsProps) {
  const { settings, nowMs, client, query, answer, views, view } = saved;
  const { filters, setFilters, hasFilters, fields, kept } = saved;
  const change = (part: Partial<CandidateFilters>) => setFilters((now) => ({ ...now, ...part }));
  const filterLabels = useFilterLabels(filters);
  const lists = useLabels('lists');
  const currency = useFeeCurrency();
  const isChosen = (column: string) => filters.more.some((one) => one.column === column);
  const specs = useFilterSpecs(
    filterSpecs({
      ...{ measures: answer?.measures ?? [], tiers: settings.tiers, lists, fields, currency },
      hasTyped: answer?.hasTyped || isChosen('typedFollowers'),
      hasTypedRate: answer?.hasTypedRate || isChosen('typedRate'),
    }),
    filters.more,
  );
  const held = useHeldCount(client, query, answer?.total ?? null);
  const counts = useFacets(client, query, facetColumns(fields));
  return (
    <>
      <FailureBoundary part={say('views.title')}>
        <ViewTabs views={views} view={view} client={client} all={answer?.all ?? 0} nowMs={nowMs} />
      </FailureBoundary>
      <FailureBoundary part={say('screens.part.filters')}>
        <Filters filters={filters} {...filterLabels} counts={counts} onChange={change} />
      </FailureBoundary>
      <div className={styles.tools}>
        {answer && hasColumns && <ChosenColumns saved={saved} answer={answer} />}
        <FailureBoundary part={say('screens.part.more-filters')}>
          <FilterChips
            specs={specs}
            chosen={filters.more}
            menus={menuChips(filters, filterLabels)}
            counts={counts}
            onChange={(more) => change({ more })}
            onRemove={(menu) => change({ [menu]: '' })}
            onClear={() => setFilters(NO_FILTERS)}
          />
        </FailureBoundary>
        <HeldRows count={held} onRelease={kept.release} />
        {hasFilters && client && answer && (
          <div className={styles.filtered}>
            <Button onPress={() => onExport('filtered')} disabled={answer.total === 0}>
              {say('list.export.filtered', { count: formatNumber(answer.total) })}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
