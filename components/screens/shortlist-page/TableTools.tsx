import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { type CandidateFilters, NO_FILTERS } from '../../data/candidate-filters';
import { useFacets } from '../../data/use-facets';
import { useFilterLabels } from '../../data/use-filter-labels';
import { FilterChips } from '../../shortlist/FilterChips';
import { Filters } from '../../shortlist/Filters';
import { facetColumns } from '../../shortlist/filter-specs';
import { menuChips } from '../../shortlist/menu-chips';
import type { ExportWhat } from '../../transfer/export/export-what';
import { Button } from '../../ui/Button';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { ViewTabs } from '../../views/ViewTabs';
import { ChosenColumns } from './ChosenColumns';
import styles from './ShortlistPage.module.css';
import type { SavedList } from './use-saved-list';
import { useSpecs } from './use-specs';

interface TableToolsProps {
  saved: SavedList;
  /** Whether the profiles are shown in columns of the user's choice. */
  hasColumns: boolean;
  onExport(what: ExportWhat): void;
}

/** Views, filters and columns, above the table. */
export function TableTools({ saved, hasColumns, onExport }: TableToolsProps) {
  const { nowMs, client, query, answer, views, view } = saved;
  const { filters, setFilters, hasFilters, fields } = saved;
  const change = (part: Partial<CandidateFilters>) => setFilters((now) => ({ ...now, ...part }));
  const filterLabels = useFilterLabels(filters);
  const specs = useSpecs(saved);
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
