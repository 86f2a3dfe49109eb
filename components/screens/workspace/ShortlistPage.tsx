import { useDeferredValue, useMemo, useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { isFiltered, NO_FILTERS, queryOf } from '../../data/candidate-filters';
import { entriesOf } from '../../data/entries-of';
import { ranksOn } from '../../data/peers-of';
import type { Sorting } from '../../data/sort-entries';
import { useAllCandidates } from '../../data/use-all-candidates';
import { useEmptiedTrash } from '../../data/use-emptied-trash';
import { useEvaluationSettings } from '../../data/use-evaluation-settings';
import { useShortlist } from '../../data/use-shortlist';
import { SavedFee } from '../../money/FeeFields';
import { CandidateTable } from '../../shortlist/CandidateTable';
import { Filters } from '../../shortlist/Filters';
import { LabelSheet } from '../../shortlist/LabelSheet';
import { ListNotice } from '../../shortlist/ListNotice';
import { removeWithUndo } from '../../shortlist/remove-with-undo';
import { Trash } from '../../shortlist/Trash';
import { UndoKey } from '../../shortlist/UndoKey';
import { ExportButtons } from '../../transfer/ExportButtons';
import { Button } from '../../ui/Button';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { KeySheet } from '../../ui/keys/KeySheet';
import { Toasts } from '../../ui/Toasts';
import styles from './ShortlistPage.module.css';

const ROWS_AT_ONCE = 100;
const NONE = { entries: [], ids: [] };

/** The shortlist page: filter, sort, edit and export. */
export function ShortlistPage() {
  const settings = useEvaluationSettings();
  const [nowMs] = useState(() => Date.now());
  return (
    <Toasts edge="bottom">
      <main className={styles.page}>{settings && <Board settings={settings} nowMs={nowMs} />}</main>
    </Toasts>
  );
}

function Board({ settings, nowMs }: { settings: EvaluationSettings; nowMs: number }) {
  const db = useShortlist();
  useEmptiedTrash();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [sorting, setSorting] = useState<Sorting>({ by: 'touched', descending: true });
  const [most, setMost] = useState(ROWS_AT_ONCE);
  // A long table is rendered after the keystroke, so that typing is not delayed.
  const settled = useDeferredValue(filters);
  const live = useAllCandidates();
  const everybody = live.kind === 'answered' ? live.value : null;
  const { entries, ids } = useMemo(
    () => (everybody ? entriesOf(everybody, queryOf(settled), settings, most, sorting) : NONE),
    [everybody, settled, settings, most, sorting],
  );
  const rankIn = useMemo(
    () => (everybody ? ranksOn(everybody, settings) : () => null),
    [everybody, settings],
  );
  const saved = everybody?.candidates.length ?? 0;

  return (
    <>
      <header className={styles.top}>
        <h1 className={styles.title}>Shortlist</h1>
        <p className={styles.count} role="status">
          {saved > 0 && `${ids.length} of ${saved}`}
        </p>
        <LabelSheet />
        <KeySheet />
        <UndoKey />
        <div className={styles.export}>
          <FailureBoundary part="Export">
            <ExportButtons settings={settings} nowMs={nowMs} filtered={isFiltered(settled) ? ids : null} />
          </FailureBoundary>
        </div>
      </header>
      <div>
        <FailureBoundary part="Filters">
          {saved > 0 && <Filters filters={filters} onChange={setFilters} />}
        </FailureBoundary>
        <ListNotice
          live={live}
          shown={entries.length}
          isFiltered={isFiltered(settled)}
          onShowAll={() => setFilters(NO_FILTERS)}
        />
      </div>
      {entries.length > 0 && (
        <div className={styles.table}>
          <FailureBoundary part="The table">
            <CandidateTable
              entries={entries}
              sorting={sorting}
              onSort={setSorting}
              nowMs={nowMs}
              rankIn={rankIn}
              feeEditor={(candidate) => <SavedFee key={candidate.id} candidate={candidate} />}
              onRemove={({ candidate }) => removeWithUndo(db, candidate)}
            />
          </FailureBoundary>
        </div>
      )}
      {ids.length > entries.length && (
        <Button variant="quiet" onPress={() => setMost(most + ROWS_AT_ONCE)}>
          Show more
        </Button>
      )}
      <Trash nowMs={nowMs} />
    </>
  );
}
