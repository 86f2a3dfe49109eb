import { useTable } from '@tanstack/react-table';
import { Fragment, type ReactNode, type RefObject, useCallback, useMemo, useRef } from 'react';
import type { Brief } from '../../lib/evaluation/brief/brief';
import type { ListAnswer, ListClient } from '../../lib/lists/list-client';
import type { ListQuery, Sort } from '../../lib/lists/list-query';
import type { Candidate } from '../../lib/model/candidate';
import { type ColumnLayout, moveColumn, resizeColumns } from '../../lib/model/column-layout';
import type { OwnField } from '../../lib/model/label';
import { say } from '../../lib/words/catalogue/say';
import { NEWEST_FIRST } from '../data/candidate-filters';
import type { ListRows } from '../data/use-list-rows';
import type { Selected } from '../data/use-selection';
import styles from './CandidateTable.module.css';
import { CellStatus } from './cells/CellStatus';
import { tabStopOf } from './cells/tab-stop';
import { useCells } from './cells/use-cells';
import { Gap } from './Gap';
import { columnSources } from './list-columns';
import { definitionOf, listFeatures, sortingOf, sortsAfter } from './list-features';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { useHeadingsHeight } from './use-headings-height';
import type { useHeldFocus } from './use-held-focus';
import type { KeptRows } from './use-kept-rows';
import { useLeftDrafts } from './use-left-drafts';
import { useRowDone } from './use-row-done';
import { type RowSelection, useRowSelection } from './use-row-selection';
import { useTableColumns } from './use-table-columns';
import { useTopOfList } from './use-top-of-list';
import { useVirtualRows } from './use-virtual-rows';
import { useWholeColumns } from './use-whole-columns';

interface CandidateTableProps {
  client: ListClient | null;
  list: ListRows;
  answer: ListAnswer;
  sorts: readonly Sort[];
  onSort(sorts: Sort[]): void;
  /** Changes with what the user filters and sorts by. */
  order: string;
  /** The brief that the profiles are compared with. */
  brief: Brief | null;
  /** How the user arranged the columns. */
  layout: ColumnLayout;
  onLayout(change: (layout: ColumnLayout) => ColumnLayout): void;
  fields: readonly OwnField[];
  selection: Selected;
  query: ListQuery;
  nowMs: number;
  editing: readonly string[];
  onEdit(id: string, isEditing: boolean): void;
  /** Shows the details of a candidate beside the list. */
  onOpen(id: string): void;
  focus: ReturnType<typeof useHeldFocus>;
  frame: RefObject<HTMLDivElement | null>;
  feeEditor(candidate: Candidate): ReactNode;
  onRemove(candidate: Candidate): void;
  kept: KeptRows;
}

/** One line of text, and two. In pixels, with the line below the row. */
const ROW_HEIGHTS = { compact: 32, comfortable: 50 };

/** All candidates as a table, with the figures of each one's newest snapshot. Only the rows in view are rendered. */
export function CandidateTable(props: CandidateTableProps) {
  const {
    client,
    list,
    answer,
    sorts,
    onSort,
    order,
    brief,
    layout,
    onLayout,
    fields,
    selection,
    query,
    nowMs,
    editing,
    onEdit,
    onOpen,
    focus,
    frame,
    feeEditor,
    onRemove,
    kept,
  } = props;
  const { total } = answer;
  const shownSorts = sorts.length === 0 ? NEWEST_FIRST : sorts;
  const sources = columnSources(answer, brief, fields);
  const { columns, ...look } = useTableColumns(frame, sources, layout);
  const density = look.isCompact ? 'compact' : 'comfortable';
  const rowHeight = ROW_HEIGHTS[density];
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const table = useTable({
    features: listFeatures,
    columns: definitions,
    data: answer.rows,
    getRowId: ({ entry }) => entry.candidate.id,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting: sortingOf(shownSorts) },
    onSortingChange: (change) => onSort(sortsAfter(change, sorts)),
  });
  const heldIds = [...editing, ...(focus.focusedId === null ? [] : [focus.focusedId])];
  const anchorId = useRowDone({ frame, list, editing, focusedId: focus.focusedId });
  const { rows, below, measure, scrollTo, page } = useVirtualRows({
    ...{ frame, list, total, heldIds, anchorId },
    height: rowHeight,
  });
  useTopOfList(frame, order);
  useHeadingsHeight(frame);
  useWholeColumns(frame, columns);
  useLeftDrafts((id) => onEdit(id, true));
  const rowSelection = useRowSelection(selection, query);
  const latest = useRef(rowSelection);
  latest.current = rowSelection;
  // The same function each time, so that only the rows render again whose selection changed.
  const onSelect = useCallback<RowSelection['select']>((...how) => latest.current.select(...how), []);
  const [headings] = table.getHeaderGroups();
  const {
    cursor,
    editing: cellEditing,
    filling,
    editorOf,
    markedCells,
    handlers,
  } = useCells({
    ...{ client, query, nowMs },
    ...{ frame, list, total, columns, fields, scrollTo, page, onEdit, onOpen, onRemove, kept },
    order: JSON.stringify([query.filters, query.sort, query.search]),
    selection: rowSelection,
    selectAll: () => void selection.change({ kind: 'all', query }),
  });
  const inView = rows.flatMap(({ place }) => list.rowAt(place)?.entry.candidate.id ?? []);
  const tabStop = tabStopOf(cursor.cursor, inView, columns);
  const editedColumnOf = (id: string) => (cellEditing.edited?.id === id ? cellEditing.edited.column : null);
  const marked = cursor.isMarking ? cursor.marked() : null;
  const markedIn = (place: number): string | null =>
    marked && place >= marked.from && place <= marked.to ? marked.columns.join(' ') : null;
  return (
    <div ref={frame} className={styles.frame} data-density={density} style={look.frameStyle}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells have a cursor and are edited, so it is a grid.
        role="grid"
        className={styles.table}
        style={{ width: look.tableWidth }}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 2}
        aria-multiselectable
        onFocus={(event) => {
          focus.onFocus(event);
          cursor.onFocus(event);
        }}
        onBlur={focus.onBlur}
        {...handlers}
      >
        <caption className="only-heard">{say('shortlist.title')}</caption>
        <TableHead
          group={headings}
          columns={columns}
          widths={look.widths}
          isCompact={look.isCompact}
          sorts={shownSorts.length}
          selection={selection}
          query={query}
          total={total}
          onMove={(id, before) => onLayout((now) => moveColumn(now, look.allIds, id, before))}
          onResize={(id, px) => onLayout((now) => resizeColumns(now, look.withWidth(id, px)))}
          onDragEdge={look.setDragged}
        />
        {rows.map(({ place, above }) => {
          const row = list.rowAt(place);
          return (
            <Fragment key={row?.entry.candidate.id ?? place}>
              <Gap height={row ? above : above + rowHeight} />
              {row && (
                <TableRow
                  row={row}
                  columns={columns}
                  nowMs={nowMs}
                  isEditing={editing.includes(row.entry.candidate.id)}
                  isSelected={selection.isSelected(row.entry.candidate.id)}
                  tabColumn={row.entry.candidate.id === tabStop.id ? tabStop.column : null}
                  marked={markedIn(place)}
                  editor={editorOf(row.entry.candidate.id)}
                  editorColumn={editedColumnOf(row.entry.candidate.id)}
                  onSelect={onSelect}
                  measure={measure}
                  onEdit={onEdit}
                  onOpen={onOpen}
                  onRemove={onRemove}
                  feeEditor={feeEditor}
                />
              )}
            </Fragment>
          );
        })}
        <Gap height={below} />
      </table>
      <CellStatus
        marked={cursor.isMarking ? markedCells() : null}
        progress={filling.progress}
        onStop={filling.stop}
      />
    </div>
  );
}
