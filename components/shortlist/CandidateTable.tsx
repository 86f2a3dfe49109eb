import type { Entry } from '../../lib/exchange/entries';
import styles from './CandidateTable.module.css';
import { nextSorting, type SortBy, type Sorting } from './sort-entries';
import { TableRow } from './TableRow';

interface CandidateTableProps {
  entries: readonly Entry[];
  sorting: Sorting;
  onSort(sorting: Sorting): void;
  nowMs: number;
  /** The place of an entry on the shortlist, where no table judges it. */
  placeOf(entry: Entry): string | null;
  onRemove(entry: Entry): void;
}

/** In the order of the columns; those without a key cannot be sorted by. */
const COLUMNS: { words: string; by?: SortBy; figure?: boolean }[] = [
  { words: 'Profile', by: 'name' },
  { words: 'Platform' },
  { words: 'Followers', by: 'followers', figure: true },
  { words: 'Tier' },
  { words: 'Rate', by: 'rate', figure: true },
  { words: 'Last post', by: 'last-post' },
  { words: 'Stage' },
  { words: 'Fee', figure: true },
  { words: 'Tags and note' },
  { words: 'Saved', by: 'saved' },
];

/** All candidates as a table; its figures are those of the newest snapshot of each. */
export function CandidateTable({ entries, sorting, onSort, nowMs, placeOf, onRemove }: CandidateTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="only-heard">Shortlist</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ words, by, figure }) => (
              <th
                key={words}
                scope="col"
                className={figure ? styles.figure : undefined}
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
            <th scope="col">
              <span className="only-heard">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <TableRow
              key={entry.candidate.id}
              entry={entry}
              columns={COLUMNS.length + 1}
              nowMs={nowMs}
              place={placeOf(entry)}
              onRemove={() => onRemove(entry)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
