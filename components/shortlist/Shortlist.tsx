import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { EvaluationSettings } from '../../lib/evaluation/settings';
import type { Entry } from '../../lib/transfer/entries';
import { entriesOf } from '../data/entries-of';
import { useAllCandidates } from '../data/use-all-candidates';
import { useShortlist } from '../data/use-shortlist';
import { Button } from '../ui/Button';
import { useKeyOf } from '../ui/keys/listed-keys';
import { TextField } from '../ui/TextField';
import { CandidateRow } from './CandidateRow';
import { ListNotice } from './ListNotice';
import { removeWithUndo } from './remove-with-undo';
import styles from './Shortlist.module.css';
import { ShowShortlist } from './ShowShortlist';
import { useFocusInPlace } from './use-focus-in-place';
import { useSearchKey } from './use-search-key';

const ROWS_AT_ONCE = 50;
const NONE = { entries: [], ids: [] };

interface ShortlistProps {
  settings: EvaluationSettings;
  nowMs: number;
  /** Exports the candidates that the search found. */
  exportOf(ids: readonly string[]): ReactNode;
}

/** All saved candidates in rows of two lines. Arrow keys move from name to name, Delete removes. */
export function Shortlist({ settings, nowMs, exportOf }: ShortlistProps) {
  const db = useShortlist();
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const live = useAllCandidates();
  const everybody = live.kind === 'answered' ? live.value : null;
  const { entries, ids } = useMemo(
    () => (everybody ? entriesOf(everybody, { search }, settings, most) : NONE),
    [everybody, search, settings, most],
  );
  const matching = ids.length;
  const box = useSearchKey<HTMLDivElement>();
  const list = useRef<HTMLUListElement>(null);
  useKeyOf(list, '↑ ↓', 'On a name in the shortlist: go to the next or previous one');
  useKeyOf(list, 'Delete', 'On a name in the shortlist: remove it');
  const removeAt = useFocusInPlace(list, entries);
  const remove = ({ candidate }: Entry, index: number) =>
    removeAt(index, () => removeWithUndo(db, candidate));

  return (
    <div ref={box}>
      {everybody && everybody.candidates.length > 0 && (
        <TextField
          label="Search"
          type="search"
          placeholder="Name, link, note or tag"
          value={search}
          onChange={setSearch}
        />
      )}
      <ListNotice
        live={live}
        shown={entries.length}
        isFiltered={search !== ''}
        onShowAll={() => setSearch('')}
      />
      <ul ref={list} aria-label="Shortlist">
        {entries.map((entry, index) => (
          <CandidateRow
            key={entry.candidate.id}
            entry={entry}
            nowMs={nowMs}
            onRemove={() => remove(entry, index)}
          />
        ))}
      </ul>
      {matching > entries.length && (
        <Button variant="quiet" onPress={() => setMost(most + ROWS_AT_ONCE)}>
          Show {Math.min(ROWS_AT_ONCE, matching - entries.length)} more of {matching - entries.length}
        </Button>
      )}
      {search !== '' && matching > 0 && exportOf(ids)}
      {matching > 0 && (
        <p className={styles.further}>
          <ShowShortlist>Open the shortlist as a table</ShowShortlist>
        </p>
      )}
    </div>
  );
}
