import { functionalUpdate, useTable } from '@tanstack/react-table';
import { Fragment, type ReactNode, type RefObject, useMemo } from 'react';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { ListAnswer } from '../../lib/lists/list-client';
import type { Sort } from '../../lib/lists/list-query';
import type { Candidate } from '../../lib/model/candidate';
import type { ListRows } from '../data/use-list-rows';
import styles from './CandidateTable.module.css';
import { ColumnHeading } from './ColumnHeading';
import { Gap } from './Gap';
import { listColumns } from './list-columns';
import { definitionOf, listFeatures, sortingOf, sortsOf } from './list-features';
import { TableRow } from './TableRow';
import type { useHeldFocus } from './use-held-focus';
import { useVirtualRows } from './use-virtual-rows';

interface CandidateTableProps {
  list: ListRows;
  answer: ListAnswer;
  sorts: readonly Sort[];
  onSort(sorts: Sort[]): void;
  /** The brief that the profiles are compared with. */
  brief: Brief | null;
  /** Columns that the user has added. */
  extras: readonly string[];
  nowMs: number;
  editing: readonly string[];
  onEdit(id: string, isEditing: boolean): void;
  focus: ReturnType<typeof useHeldFocus>;
  frame: RefObject<HTMLDivElement | null>;
  feeEditor(candidate: Candidate): ReactNode;
  onRemove(candidate: Candidate): void;
}

/** Two lines of text and their padding. */
const ROW_HEIGHT = 50;

/** All candidates as a table, with the figures of each one's newest snapshot. Only the rows in view are rendered. */
export function CandidateTable(props: CandidateTableProps) {
  const {
    list,
    answer,
    sorts,
    onSort,
    brief,
    extras,
    nowMs,
    editing,
    onEdit,
    focus,
    frame,
    feeEditor,
    onRemove,
  } = props;
  const { total } = answer;
  const measures = answer.measures.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: Each answer brings a new array of the same measures.
  const all = useMemo(() => listColumns(answer.measures, brief), [measures, brief]);
  const definitions = useMemo(() => all.map(definitionOf), [all]);
  const table = useTable({
    features: listFeatures,
    columns: definitions,
    data: answer.rows,
    getRowId: ({ entry }) => entry.candidate.id,
    manualSorting: true,
    enableSortingRemoval: false,
    state: {
      sorting: sortingOf(sorts),
      columnVisibility: Object.fromEntries(
        all.map(({ id, isExtra }) => [id, isExtra !== true || extras.includes(id)]),
      ),
    },
    onSortingChange: (change) => onSort(sortsOf(functionalUpdate(change, sortingOf(sorts)))),
  });
  const shown = table.getVisibleLeafColumns();
  const columns = useMemo(() => all.filter(({ id }) => shown.some((one) => one.id === id)), [all, shown]);
  const heldIds = [...editing, ...(focus.focusedId === null ? [] : [focus.focusedId])];
  const { rows, below, measure } = useVirtualRows({ frame, list, total, height: ROW_HEIGHT, heldIds });
  const [headings] = table.getHeaderGroups();
  return (
    <div ref={frame} className={styles.frame}>
      <table className={styles.table} aria-rowcount={total + 1} onFocus={focus.onFocus} onBlur={focus.onBlur}>
        <caption className="only-heard">Shortlist</caption>
        <thead>
          <tr aria-rowindex={1}>
            {headings?.headers.map((header) => {
              const column = columns.find(({ id }) => id === header.column.id);
              return (
                <ColumnHeading
                  key={header.id}
                  header={header}
                  words={column?.words ?? ''}
                  className={column?.headingClass}
                  sorts={sorts.length}
                />
              );
            })}
            <th scope="col" className={styles.actions}>
              <span className="only-heard">Actions</span>
            </th>
          </tr>
        </thead>
        {rows.map(({ place, above }) => {
          const row = list.rowAt(place);
          return (
            <Fragment key={row?.entry.candidate.id ?? place}>
              <Gap height={row ? above : above + ROW_HEIGHT} />
              {row && (
                <TableRow
                  row={row}
                  columns={columns}
                  nowMs={nowMs}
                  isEditing={editing.includes(row.entry.candidate.id)}
                  measure={measure}
                  onEdit={onEdit}
                  onRemove={onRemove}
                  feeEditor={feeEditor}
                />
              )}
            </Fragment>
          );
        })}
        <Gap height={below} />
      </table>
    </div>
  );
}
