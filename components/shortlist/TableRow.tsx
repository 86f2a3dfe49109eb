import { memo, type ReactNode, type RefCallback, useEffect, useRef } from 'react';
import type { ListedRow } from '../../lib/lists/list-client';
import type { Candidate } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { accountWords } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import { useLanguage } from '../ui/language';
import styles from './CandidateTable.module.css';
import { ACTIONS_COLUMN, SELECT_COLUMN } from './cells/cell-place';
import { useOneStop } from './cells/cell-widgets';
import type { ListColumn } from './list-column';
import { OpenDetail } from './OpenDetail';
import { RowEditor } from './RowEditor';
import { SelectBox } from './SelectBox';
import type { RowSelection } from './use-row-selection';

interface TableRowProps {
  row: ListedRow;
  columns: readonly ListColumn[];
  nowMs: number;
  isEditing: boolean;
  isSelected: boolean;
  /** The column of the one cell that Tab reaches, if it is in this row. The arrow keys go to the others. */
  tabColumn: string | null;
  /** The marked columns, with blanks between them. */
  marked: string | null;
  /** Edits a cell of this row. */
  editor: ReactNode;
  editorColumn: string | null;
  measure: RefCallback<HTMLElement>;
  onSelect: RowSelection['select'];
  onEdit(id: string, isEditing: boolean): void;
  /** Shows the details beside the list. */
  onOpen(id: string): void;
  onRemove(candidate: Candidate): void;
  /** Edits the fee of a candidate. */
  feeEditor(candidate: Candidate): ReactNode;
}

/** Rows before it that a screen reader counts: the headings. */
const HEADING_ROWS = 1;

/** One candidate as a row; note, tags, stage and fee can be edited below it. */
export const TableRow = memo(function TableRow({
  row,
  columns,
  nowMs,
  isEditing,
  isSelected,
  tabColumn,
  marked,
  editor,
  editorColumn,
  measure,
  onSelect,
  onEdit,
  onOpen,
  onRemove,
  feeEditor,
}: TableRowProps) {
  useLanguage();
  const { candidate } = row.entry;
  const line = useRef<HTMLTableRowElement>(null);
  const isNew = useRef(true);
  useEffect(() => {
    // The button of a row that was closed by another one gets the focus back.
    if (!isEditing && !isNew.current) {
      line.current?.querySelector<HTMLElement>('td:last-child>button')?.focus();
    }
    isNew.current = false;
  }, [isEditing]);
  const rowIndex = row.place + 1 + HEADING_ROWS;
  useOneStop(line);
  const markedColumns = marked?.split(' ') ?? [];
  const cell = (column: string, at: number) => ({
    'data-column': column,
    'aria-colindex': at + 1,
    'aria-selected': markedColumns.includes(column) || undefined,
    'data-marked': markedColumns.includes(column) || undefined,
    tabIndex: column === tabColumn ? 0 : -1,
  });
  return (
    <tbody ref={measure} data-index={row.place} data-id={candidate.id}>
      <tr
        ref={line}
        aria-rowindex={rowIndex}
        className={styles.row}
        data-part="row"
        data-selected={isSelected || undefined}
        tabIndex={-1}
      >
        <td className={styles.select} {...cell(SELECT_COLUMN, 0)}>
          <SelectBox
            name={say('list.select.row', { account: accountWords(candidate) })}
            checked={isSelected}
            onChange={(isOn, withShift) => onSelect(candidate.id, isOn, withShift)}
          />
          <OpenDetail candidate={candidate} onOpen={onOpen} />
        </td>
        {columns.map((column, at) => (
          <td
            key={column.id}
            className={column.className}
            data-part={column.id === 'name' ? 'name' : undefined}
            data-editing={column.id === editorColumn || undefined}
            {...cell(column.id, at + 1)}
          >
            {column.cell(row, nowMs)}
            {column.id === editorColumn && editor}
          </td>
        ))}
        <td className={styles.actions} {...cell(ACTIONS_COLUMN, columns.length + 1)}>
          <Button
            variant="quiet"
            name={say(isEditing ? 'shortlist.done-name' : 'shortlist.edit-name', {
              account: accountWords(candidate),
            })}
            onPress={() => onEdit(candidate.id, !isEditing)}
          >
            {isEditing ? say('shortlist.done') : say('shortlist.edit')}
          </Button>
          <Button
            variant="quiet"
            atEdge
            name={say('shortlist.remove-name', { account: accountWords(candidate) })}
            onPress={() => onRemove(candidate)}
          >
            {say('shortlist.remove')}
          </Button>
        </td>
      </tr>
      {isEditing && (
        <tr aria-rowindex={rowIndex}>
          <td colSpan={columns.length + 2}>
            <RowEditor
              candidate={candidate}
              row={line}
              nowMs={nowMs}
              onDone={() => onEdit(candidate.id, false)}
            >
              {feeEditor(candidate)}
            </RowEditor>
          </td>
        </tr>
      )}
    </tbody>
  );
});
