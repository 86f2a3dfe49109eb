import { useCallback, useMemo, useRef, useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { Sort } from '../../../lib/lists/list-query';
import type { Candidate } from '../../../lib/model/candidate';
import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import { isFiltered, NO_FILTERS, queryOf } from '../../data/candidate-filters';
import { useBriefs } from '../../data/use-briefs';
import { useExtraColumns } from '../../data/use-extra-columns';
import { useFacets } from '../../data/use-facets';
import { useFeeCurrency } from '../../data/use-fee-currency';
import { useFilterLabels } from '../../data/use-filter-labels';
import { useFindInAddress } from '../../data/use-find-in-address';
import { useFields, useLabels } from '../../data/use-labels';
import { useList } from '../../data/use-list';
import { useListRows } from '../../data/use-list-rows';
import { useManyEdit } from '../../data/use-many-edit';
import { useSelection } from '../../data/use-selection';
import { useShortlist } from '../../data/use-shortlist';
import { SavedPrices } from '../../money/FeeFields';
import { FromShortlist } from '../../queue/FromShortlist';
import { QueueSheet } from '../../queue/QueueSheet';
import { SendToQueue } from '../../queue/SendToQueue';
import { savedIdsOf } from '../../queue/saved-ids';
import { Calculating } from '../../shortlist/Calculating';
import { CandidateTable } from '../../shortlist/CandidateTable';
import { ColumnChoice } from '../../shortlist/ColumnChoice';
import { FilterChips } from '../../shortlist/FilterChips';
import { Filters } from '../../shortlist/Filters';
import { facetColumns, filterSpecs } from '../../shortlist/filter-specs';
import { LabelSheet } from '../../shortlist/LabelSheet';
import { ListNotice } from '../../shortlist/ListNotice';
import { removeWithUndo } from '../../shortlist/remove-with-undo';
import { SelectionBar } from '../../shortlist/SelectionBar';
import { UndoKey } from '../../shortlist/UndoKey';
import { useFilterSpecs } from '../../shortlist/use-filter-specs';
import { useHeldFocus } from '../../shortlist/use-held-focus';
import { BackupReminder } from '../../transfer/backup/BackupReminder';
import { BackupSheet } from '../../transfer/backup/BackupSheet';
import { ExportDialog } from '../../transfer/export/ExportDialog';
import type { ExportWhat } from '../../transfer/export/export-what';
import { ImportDialog } from '../../transfer/import/ImportDialog';
import { ImportOffers } from '../../transfer/import/ImportOffers';
import { UnfinishedNotice } from '../../transfer/import/UnfinishedNotice';
import { Button } from '../../ui/Button';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { KeySheet } from '../../ui/keys/KeySheet';
import { WorkspaceSwitch } from '../../workspaces/WorkspaceSwitch';
import { SettingsLink } from '../SettingsLink';
import styles from './ShortlistPage.module.css';
import { TableWithDetail } from './TableWithDetail';

const NO_IDS: readonly string[] = [];
const feeEditor = (candidate: Candidate) => <SavedPrices key={candidate.id} candidate={candidate} />;

/** The shortlist with its filters: only the rows in view are read, evaluated and rendered. */
export function Board({ settings, nowMs }: { settings: EvaluationSettings; nowMs: number }) {
  const db = useShortlist();
  const { active: brief } = useBriefs();
  const client = useList(settings, brief);
  const [filters, setFilters] = useState(NO_FILTERS);
  const [sorts, setSorts] = useState<readonly Sort[]>([]);
  const [extras, setExtras] = useExtraColumns();
  const [editing, setEditing] = useState<readonly string[]>([]);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const [exporting, setExporting] = useState<ExportWhat | null>(null);
  useFindInAddress((search) => setFilters({ ...NO_FILTERS, search }));
  const filterLabels = useFilterLabels(filters);
  const query = useMemo(
    () => queryOf(filters, { sort: sorts, keep: editing, nowMs }),
    [filters, sorts, editing, nowMs],
  );
  const list = useListRows(client, query, focusedId === null ? editing : [...editing, focusedId]);
  const answer = list.live.kind === 'answered' ? list.live.answer : null;
  const fields = useFields();
  const selection = useSelection(
    client,
    query,
    answer?.rows.map(({ entry }) => entry.candidate.id) ?? NO_IDS,
  );
  const lists = useLabels('lists');
  const currency = useFeeCurrency();
  const measures = answer?.measures ?? [];
  const specs = useFilterSpecs(
    filterSpecs({ measures, tiers: settings.tiers, lists, fields, currency }),
    filters.more,
  );
  const counts = useFacets(client, query, facetColumns(fields));
  const manyEditing = useManyEdit(client);
  const frame = useRef<HTMLDivElement>(null);
  const focus = useHeldFocus({ frame, list, total: answer?.total ?? 0, focusedId, setFocusedId });
  const edit = useCallback(
    (id: string, isEditing: boolean) =>
      setEditing((now) => [...now.filter((one) => one !== id), ...(isEditing ? [id] : [])]),
    [],
  );
  const selectSaved = async (keys: ReadonlySet<string>) => {
    const ids = await savedIdsOf(db, keys);
    await selection.change({ kind: 'only', ids });
  };
  const remove = useCallback((candidate: Candidate) => void removeWithUndo(db, candidate), [db]);
  const all = answer?.all ?? 0;
  const hasFilters = isFiltered(filters);

  return (
    <>
      <header className={styles.top}>
        <h1 className={styles.title}>{say('screens.shortlist.title')}</h1>
        <p className={styles.count} role="status">
          {answer &&
            all > 0 &&
            say('screens.shortlist.count', { shown: formatNumber(answer.total), all: formatNumber(all) })}
        </p>
        <FailureBoundary part={say('import.part')}>
          <ImportDialog />
        </FailureBoundary>
        <WorkspaceSwitch />
        <BackupSheet nowMs={nowMs} />
        <LabelSheet />
        <QueueSheet
          onSelectSaved={(keys) => void selectSaved(keys)}
          fromShortlist={
            client &&
            answer && (
              <FromShortlist
                client={client}
                filtered={hasFilters ? { query, total: answer.total } : null}
                nowMs={nowMs}
              />
            )
          }
        />
        <SettingsLink />
        <KeySheet />
        <UndoKey />
        {answer && <Calculating share={answer.share} all={all} />}
        <div className={styles.export}>
          <FailureBoundary part={say('screens.part.export')}>
            {client && (
              <ExportDialog
                {...{ settings, nowMs, client, query }}
                counts={{
                  ...{ all, selected: selection.selected },
                  filtered: hasFilters && answer ? answer.total : null,
                }}
                open={exporting}
                onOpenChange={setExporting}
              />
            )}
          </FailureBoundary>
        </div>
      </header>
      <UnfinishedNotice />
      <div>
        <FailureBoundary part={say('backup.title')}>
          <BackupReminder profiles={all} nowMs={nowMs} />
        </FailureBoundary>
        {all > 0 && (
          <FailureBoundary part={say('screens.part.filters')}>
            <Filters filters={filters} {...filterLabels} counts={counts} onChange={setFilters} />
          </FailureBoundary>
        )}
        {all > 0 && (
          <div className={styles.tools}>
            <ColumnChoice extras={extras} onChange={setExtras} fields={fields} />
            <FailureBoundary part={say('screens.part.more-filters')}>
              <FilterChips
                specs={specs}
                chosen={filters.more}
                counts={counts}
                onChange={(more) => setFilters({ ...filters, more })}
              />
            </FailureBoundary>
            {hasFilters && client && answer && (
              <div className={styles.filtered}>
                <Button onPress={() => setExporting('filtered')} disabled={answer.total === 0}>
                  {say('list.export.filtered', { count: formatNumber(answer.total) })}
                </Button>
              </div>
            )}
            {selection.selected > 0 && client && (
              <FailureBoundary part={say('screens.part.selection')}>
                <SelectionBar
                  selection={selection}
                  editing={manyEditing}
                  query={query}
                  total={answer?.total ?? 0}
                  exporting={
                    <>
                      <SendToQueue
                        client={client}
                        query={query}
                        onlySelected
                        words={say('queue.send.selected')}
                      />
                      <Button onPress={() => setExporting('selected')}>
                        {say('list.export.selected', { count: formatNumber(selection.selected) })}
                      </Button>
                    </>
                  }
                />
              </FailureBoundary>
            )}
          </div>
        )}
        <ListNotice
          live={list.live}
          isFiltered={hasFilters}
          onShowAll={() => setFilters(NO_FILTERS)}
          offers={<ImportOffers />}
        />
      </div>
      {answer && answer.total > 0 && (
        <TableWithDetail settings={settings} nowMs={nowMs} frame={frame}>
          {(open) => (
            <CandidateTable
              list={list}
              answer={answer}
              sorts={sorts}
              onSort={setSorts}
              brief={brief}
              extras={extras}
              fields={fields}
              selection={selection}
              query={query}
              nowMs={nowMs}
              editing={editing}
              onEdit={edit}
              onOpen={open}
              focus={focus}
              frame={frame}
              feeEditor={feeEditor}
              onRemove={remove}
            />
          )}
        </TableWithDetail>
      )}
    </>
  );
}
