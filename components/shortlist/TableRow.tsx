import { memo, type ReactNode, type RefCallback, useEffect, useRef } from 'react';
import type { ListedRow } from '../../lib/lists/list-client';
import type { Candidate } from '../../lib/model/candidate';
import { accountWords } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import styles from './CandidateTable.module.css';
import type { ListColumn } from './list-columns';
import { RowEditor } from './RowEditor';

interface TableRowProps {
  row: ListedRow;
  columns: readonly ListColumn[];
  nowMs: number;
  isEditing: boolean;
  measure: RefCallback<HTMLElement>;
  onEdit(id: string, isEditing: boolean): void;
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
  measure,
  onEdit,
  onRemove,
  feeEditor,
}: TableRowProps) {
  const { candidate } = row.entry;
  const line = useRef<HTMLTableRowElement>(null);
  const isNew = useRef(true);
  useEffect(() => {
    // The button of a row that was closed by another one gets the focus back.
    if (!isEditing && !isNew.current) {
      line.current?.querySelector<HTMLElement>('td:last-child button')?.focus();
    }
    isNew.current = false;
  }, [isEditing]);
  const rowIndex = row.place + 1 + HEADING_ROWS;
  return (
    <tbody ref={measure} data-index={row.place} data-id={candidate.id}>
      <tr ref={line} aria-rowindex={rowIndex}>
        {columns.map((column) => (
          <td key={column.id} className={column.className}>
            {column.cell(row, nowMs)}
          </td>
        ))}
        <td className={styles.actions}>
          <Button
            variant="quiet"
            name={`${isEditing ? 'Done with' : 'Edit'} ${accountWords(candidate)}`}
            onPress={() => onEdit(candidate.id, !isEditing)}
          >
            {isEditing ? 'Done' : 'Edit'}
          </Button>
          <Button
            variant="quiet"
            atEdge
            name={`Remove ${accountWords(candidate)}`}
            onPress={() => onRemove(candidate)}
          >
            Remove
          </Button>
        </td>
      </tr>
      {isEditing && (
        <tr aria-rowindex={rowIndex}>
          <td colSpan={columns.length + 1}>
            <RowEditor candidate={candidate} row={line} onDone={() => onEdit(candidate.id, false)}>
              {feeEditor(candidate)}
            </RowEditor>
          </td>
        </tr>
      )}
    </tbody>
  );
});
