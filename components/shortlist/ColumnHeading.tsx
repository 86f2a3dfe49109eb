import type { Header } from '@tanstack/react-table';
import type { ListedRow } from '../../lib/lists/list-client';
import styles from './CandidateTable.module.css';
import type { ListFeatures } from './list-features';

interface ColumnHeadingProps {
  header: Header<ListFeatures, ListedRow>;
  words: string;
  className: string | undefined;
  /** How many columns the list is sorted by. */
  sorts: number;
}

/** The heading of a column. Pressing it sorts; with Shift, the rows that are equal by the columns before. */
export function ColumnHeading({ header, words, className, sorts }: ColumnHeadingProps) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const arrow = sorted === 'desc' ? ' ↓' : sorted === 'asc' ? ' ↑' : '';
  const place = sorted && sorts > 1 ? ` ${column.getSortIndex() + 1}` : '';
  // Only one heading may say how the table is sorted: the first.
  const isFirst = sorted && column.getSortIndex() === 0;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isFirst ? (sorted === 'desc' ? 'descending' : 'ascending') : undefined}
    >
      {column.getCanSort() ? (
        <button type="button" className={styles.sort} onClick={column.getToggleSortingHandler()}>
          {words}
          <span aria-hidden="true">
            {arrow}
            {place}
          </span>
        </button>
      ) : (
        words
      )}
    </th>
  );
}
