import { type ReactNode, useRef } from 'react';
import type { ShortlistRank } from '../../lib/evaluation/benchmarks/shortlist-rank';
import type { FormulaId } from '../../lib/metrics/measures/formulas';
import type { Candidate } from '../../lib/model/candidate';
import type { Entry } from '../../lib/transfer/entries';
import { FORMULA_NAMES } from '../../lib/words/formula-words';
import { measuresIn } from '../data/measure-columns';
import { nextSorting, type SortBy, type Sorting } from '../data/sort-entries';
import styles from './CandidateTable.module.css';
import { TableRow } from './TableRow';
import { useFocusInPlace } from './use-focus-in-place';

interface CandidateTableProps {
  entries: readonly Entry[];
  sorting: Sorting;
  onSort(sorting: Sorting): void;
  nowMs: number;
  /** The rank of an entry on the shortlist, if no table judges it. */
  rankIn(entry: Entry): ShortlistRank | null;
  /** Edits the fee of a candidate. */
  feeEditor(candidate: Candidate): ReactNode;
  /** Returns true if it was removed. */
  onRemove(entry: Entry): Promise<boolean>;
}

interface Column {
  words: string;
  /** The sort key; without it the column cannot be sorted. */
  by?: SortBy;
  figure?: boolean;
  /** Long names of measures may wrap. */
  breaks?: boolean;
}

/** The columns in order. Each measure has its own, so that sorting never mixes measures. */
const columnsFor = (measures: readonly FormulaId[]): Column[] => [
  { words: 'Profile', by: 'name' },
  { words: 'Followers', by: 'followers', figure: true },
  ...measures.map((by) => ({ words: FORMULA_NAMES[by], by, figure: true, breaks: true })),
  { words: 'For its size', by: 'standing' },
  { words: 'Last post', by: 'last-post' },
  { words: 'Stage', by: 'stage' },
  { words: 'Fee', by: 'fee', figure: true },
  { words: 'Tags and note' },
  { words: 'Saved', by: 'saved' },
];

/** All candidates as a table, with the figures of each one's newest snapshot. */
export function CandidateTable({
  entries,
  sorting,
  onSort,
  nowMs,
  rankIn,
  feeEditor,
  onRemove,
}: CandidateTableProps) {
  const rows = useRef<HTMLTableSectionElement>(null);
  const removeAt = useFocusInPlace(rows, entries);
  const measures = measuresIn(entries);
  const columns = columnsFor(measures);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="only-heard">Shortlist</caption>
        <thead>
          <tr>
            {columns.map(({ words, by, figure, breaks }) => (
              <th
                key={words}
                scope="col"
                className={[by === 'name' && styles.who, figure && styles.figure, breaks && styles.breaks]
                  .filter(Boolean)
                  .join(' ')}
                aria-sort={by === sorting.by ? (sorting.descending ? 'descending' : 'ascending') : undefined}
              >
                {by ? (
                  <button
                    type="button"
                    className={styles.sort}
                    onClick={() => onSort(nextSorting(sorting, by))}
                  >
                    {words}
                    <span aria-hidden="true">
                      {by === sorting.by ? (sorting.descending ? ' ↓' : ' ↑') : ''}
                    </span>
                  </button>
                ) : (
                  words
                )}
              </th>
            ))}
            <th scope="col" className={styles.actions}>
              <span className="only-heard">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {entries.map((entry, index) => (
            <TableRow
              key={entry.candidate.id}
              entry={entry}
              columns={columns.length + 1}
              measures={measures}
              nowMs={nowMs}
              rank={rankIn(entry)}
              feeEditor={feeEditor(entry.candidate)}
              onRemove={() => void removeAt(index, () => onRemove(entry))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
