import type { HeaderGroup } from '@tanstack/react-table';
import { useRef } from 'react';
import type { ListedRow } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import type { Selected } from '../data/use-selection';
import { useKeyOf } from '../ui/keys/listed-keys';
import styles from './CandidateTable.module.css';
import { ColumnHeading } from './ColumnHeading';
import { actionsWidth, boxWidth } from './column-width';
import type { ListColumn } from './list-column';
import type { ListFeatures } from './list-features';
import { SelectBox } from './SelectBox';
import { useHeadingDrag } from './use-heading-drag';
import { useHeadingResize } from './use-heading-resize';
import { useMovedHeading } from './use-moved-heading';

interface TableHeadProps {
  group: HeaderGroup<ListFeatures, ListedRow> | undefined;
  columns: readonly ListColumn[];
  /** In pixels, by the id of a column. */
  widths: ReadonlyMap<string, number>;
  isCompact: boolean;
  /** How many columns the list is sorted by. */
  sorts: number;
  selection: Selected;
  query: ListQuery;
  total: number;
  /** Moves a column before another one; null moves it to the end. */
  onMove(id: string, before: string | null): void;
  onResize(id: string, px: number): void;
  onDragEdge(dragged: { id: string; px: number } | null): void;
}

/** The widths of all columns, which do not depend on the rows in view, and the headings. */
export function TableHead({
  group,
  columns,
  widths,
  isCompact,
  sorts,
  selection,
  query,
  total,
  ...rest
}: TableHeadProps) {
  const { onMove, onResize, onDragEdge } = rest;
  const { matching, change } = selection;
  const isAll = matching === total;
  const head = useRef<HTMLTableSectionElement>(null);
  const drag = useHeadingDrag(columns.at(-1)?.id, onMove);
  const resize = useHeadingResize({ onDrag: onDragEdge, onResize });
  const moved = useMovedHeading(head, columns, onMove);
  useKeyOf(head, say('list.keys.alt-arrows'), say('list.keys.move-column'));
  useKeyOf(head, say('list.keys.shift-arrows'), say('list.keys.resize-column'));
  return (
    <>
      <colgroup>
        <col style={{ width: boxWidth(isCompact) }} />
        {columns.map(({ id }) => (
          <col key={id} style={{ width: widths.get(id) }} />
        ))}
        <col style={{ width: actionsWidth() }} />
      </colgroup>
      <thead ref={head}>
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
              column && (
                <ColumnHeading
                  key={header.id}
                  {...{ header, column, sorts, drag, resize }}
                  onMove={(by) => moved.moveBy(column, by)}
                />
              )
            );
          })}
          <th scope="col" className={styles.actions}>
            <span className="only-heard">{say('list.column.actions')}</span>
            <span className="only-heard" role="status">
              {moved.words}
            </span>
          </th>
        </tr>
      </thead>
    </>
  );
}
