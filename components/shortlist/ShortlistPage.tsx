import { useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/evaluation';
import { ExportButtons } from '../exchange/ExportButtons';
import { useEvaluationSettings } from '../settings/use-evaluation-settings';
import { Button } from '../ui/Button';
import { Toasts } from '../ui/Toasts';
import { CandidateTable } from './CandidateTable';
import { Filters } from './Filters';
import { ListNotice } from './ListNotice';
import { EVERYBODY, isNarrowed, queryOf } from './narrowing';
import { removeWithUndo } from './remove-with-undo';
import styles from './ShortlistPage.module.css';
import { type Sorting, sortEntries } from './sort-entries';
import { useEntries } from './use-entries';
import { useShortlist } from './use-shortlist';

const ROWS_AT_ONCE = 200;

/** The whole shortlist on a page of its own: narrowed, sorted, edited, exported. */
export function ShortlistPage() {
  const settings = useEvaluationSettings();
  const [nowMs] = useState(() => Date.now());
  return (
    <Toasts>
      <main className={styles.page}>{settings && <Everybody settings={settings} nowMs={nowMs} />}</main>
    </Toasts>
  );
}

function Everybody({ settings, nowMs }: { settings: EvaluationSettings; nowMs: number }) {
  const db = useShortlist();
  const [narrowing, setNarrowing] = useState(EVERYBODY);
  const [sorting, setSorting] = useState<Sorting>({ by: 'touched', descending: true });
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const live = useEntries(queryOf(narrowing), settings);
  const entries = live.kind === 'answered' ? sortEntries(live.value.entries, sorting) : [];
  const saved = live.kind === 'answered' ? live.value.saved : 0;

  return (
    <>
      <header className={styles.top}>
        <h1 className={styles.title}>Shortlist</h1>
        <p className={styles.count} role="status">
          {saved > 0 && `${entries.length} of ${saved}`}
        </p>
        <ExportButtons settings={settings} nowMs={nowMs} />
      </header>
      {saved > 0 && <Filters narrowing={narrowing} onChange={setNarrowing} />}
      <ListNotice live={live} narrowed={isNarrowed(narrowing)} onShowAll={() => setNarrowing(EVERYBODY)} />
      {entries.length > 0 && (
        <CandidateTable
          entries={entries.slice(0, most)}
          sorting={sorting}
          onSort={setSorting}
          nowMs={nowMs}
          onRemove={({ candidate }) => void removeWithUndo(db, candidate)}
        />
      )}
      {entries.length > most && (
        <Button look="quiet" onPress={() => setMost(most + ROWS_AT_ONCE)}>
          Show more
        </Button>
      )}
    </>
  );
}
