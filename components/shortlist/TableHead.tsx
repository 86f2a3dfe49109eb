import type { HeaderGroup } from '@tanstack/react-table';
import type { CSSProperties } from 'react';
import type { ListedRow } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import type { Selected } from '../data/use-selection';
import styles from './CandidateTable.module.css';
import { ColumnHeading } from './ColumnHeading';
import { actionsWidth, columnWidth } from './column-width';
import type { ListColumn } from './list-column';
import type { ListFeatures } from './list-features';
import { SelectBox } from './SelectBox';

interface TableHeadProps {
  group: HeaderGroup<ListFeatures, ListedRow> | undefined;
  columns: readonly ListColumn[];
  /** How many columns the list is sorted by. */
  sorts: number;
  selection: Selected;
  query: ListQuery;
  total: number;
}

/** The width of the checkboxes, in pixels. */
const BOX_WIDTH = 28;

/** The widths of all columns, which do not depend on the rows in view, and the headings. */
export function TableHead({ group, columns, sorts, selection, query, total }: TableHeadProps) {
  const { matching, change } = selection;
  const isAll = matching === total;
  return (
    <>
      <colgroup>
        <col style={widthOf(BOX_WIDTH)} />
        {columns.map((column) => (
          <col
            key={column.id}
            className={column.id === 'name' ? styles.names : undefined}
            style={widthOf(columnWidth(column))}
          />
        ))}
        <col style={widthOf(actionsWidth())} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={styles.select}>
            <SelectBox
              name={say('list.select.all', { total: formatNumber(total) })}
              checked={isAll}
              isMixed={matching > 0 && !isAll}
              onChange={(isSelected) => void change({ kind: isSelected ? 'all' : 'none-of', query })}
            />
          </th>
          {group?.headers.map((header) => {
            const column = columns.find(({ id }) => id === header.column.id);
            return (
              <ColumnHeading
                key={header.id}
                header={header}
                words={column?.words ?? ''}
                className={column?.headingClass}
                sorts={sorts}
              />
            );
          })}
          <th scope="col" className={styles.actions}>
            <span className="only-heard">{say('list.column.actions')}</span>
          </th>
        </tr>
      </thead>
    </>
  );
}

/** The style sheet narrows the names where there is little room. */
const widthOf = (px: number) => ({ '--width': `${px}px` }) as CSSProperties;

/** Below this width the table scrolls sideways in its frame. In pixels. */
export const tableWidth = (columns: readonly ListColumn[]): number =>
  columns.reduce((sum, column) => sum + columnWidth(column), BOX_WIDTH + actionsWidth());
