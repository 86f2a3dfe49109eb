import type { Header } from '@tanstack/react-table';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { ListedRow } from '../../lib/lists/list-client';
import styles from './ColumnHeading.module.css';
import { joined } from './joined-classes';
import type { ListColumn } from './list-column';
import type { ListFeatures } from './list-features';
import { isReading } from './reading-direction';
import type { HeadingDrag } from './use-heading-drag';
import type { HeadingResize } from './use-heading-resize';

interface ColumnHeadingProps {
  header: Header<ListFeatures, ListedRow>;
  column: ListColumn;
  /** How many columns the list is sorted by. */
  sorts: number;
  drag: HeadingDrag;
  resize: HeadingResize;
  /** Moves the column by one place. */
  onMove(by: -1 | 1): void;
}

/** Pixels by which a key changes the width. */
const STEP_PX = 16;

/**
 * The heading of a column. Pressing it sorts; with Shift, the rows that are equal by the columns before. Dragging it moves the
 * column, and its edge resizes it.
 */
export function ColumnHeading({ header, column, sorts, drag, resize, onMove }: ColumnHeadingProps) {
  const { id, words, headingClass } = column;
  const sorted = header.column.getIsSorted();
  const arrow = sorted === 'desc' ? ' ↓' : sorted === 'asc' ? ' ↑' : '';
  const place = sorted && sorts > 1 ? ` ${header.column.getSortIndex() + 1}` : '';
  // Only one heading may say how the table is sorted: the first.
  const isFirst = sorted && header.column.getSortIndex() === 0;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || ctrlKey || metaKey || altKey === shiftKey) return;
    // Alt and an arrow would also leave the page.
    event.preventDefault();
    event.stopPropagation();
    const by = isReading(event.currentTarget, key) ? 1 : -1;
    if (altKey) onMove(by);
    else resize.by(id, event.currentTarget, by * STEP_PX);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => drag.start(id, event),
    onKeyDown,
  };
  return (
    <th
      scope="col"
      className={joined(styles.heading, headingClass)}
      data-column={id}
      data-pinned={column.isPinned}
      data-drop={drag.dropAt(id)}
      data-dragged={drag.draggedId === id || undefined}
      aria-sort={isFirst ? (sorted === 'desc' ? 'descending' : 'ascending') : undefined}
    >
      {header.column.getCanSort() ? (
        <button
          {...handlers}
          type="button"
          className={styles.sort}
          onClick={header.column.getToggleSortingHandler()}
        >
          {words}
          {/* On a line of its own where it does not fit: no word breaks for it. */}
          <span aria-hidden="true">
            {arrow}
            {place}
          </span>
        </button>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: It cannot be pressed, but its keys move and resize the column.
        <span {...handlers} className={styles.unsorted} tabIndex={0}>
          {words}
        </span>
      )}
      {/* Keys do the same on the heading. */}
      <span
        className={styles.edge}
        data-part="column-edge"
        aria-hidden="true"
        onPointerDown={(event) => resize.start(id, event)}
        onDoubleClick={(event) => resize.fit(id, event.currentTarget)}
      />
    </th>
  );
}
