import type { LabelTable } from '../model/label';
import { type ChangedCells, changedCells } from './changed-cells';
import type { ShortlistDatabase } from './database';
import type { ChangeRow, CommitKind, RecordChange } from './schema';
import type { UndoConflict } from './undo-conflict';
import { isLabelTable } from './undo-labels';

/** A step of the history, as a sentence about it needs it. */
export interface DoneStep {
  kind: CommitKind;
  candidateId: string | null;
  /** The tag, list, stage or field that the commit changed, or the last of several. */
  label: { table: LabelTable; id: string } | null;
  /** How many candidates the commit changed, or how many entries of the queue. */
  profiles: number;
  /** The cells of the table that a change of many cells is about; null for other changes. */
  cells: ChangedCells | null;
  /** The first field that the commit set; null for none. */
  path: string | null;
  /** What the commit did with the row that it was about. */
  did: 'added' | 'removed' | 'restored' | 'changed';
}

/** What a commit did, given its rows, of which there is at least one. */
export async function doneStep(
  db: ShortlistDatabase,
  rows: readonly ChangeRow[],
  conflicts: readonly UndoConflict[] = [],
): Promise<DoneStep> {
  const [first] = rows;
  if (!first) throw new Error('A step without rows');
  const { kind, candidateId } = first;
  const counted = kind.startsWith('queue-') ? 'queue' : 'candidates';
  const changed = rows.flatMap(({ records }) => records).filter(({ table }) => table === counted);
  const label = first.records.findLast(({ table }) => isLabelTable(table)) ?? null;
  return {
    kind,
    candidateId,
    label: label && { table: label.table as LabelTable, id: label.id },
    // One that was undone and redone has two records of each.
    profiles: new Set(changed.map(({ id }) => id)).size,
    cells: kind === 'many-cells' ? await changedCells(db, rows, conflicts) : null,
    path: Object.keys(first.records[0]?.after ?? {})[0] ?? null,
    did: didWith(first.records[0]),
  };
}

function didWith(record: RecordChange | undefined): DoneStep['did'] {
  if (record?.created) return 'added';
  if (!record || !Object.hasOwn(record.after, 'trashedAtMs')) return 'changed';
  return record.after.trashedAtMs === null ? 'restored' : 'removed';
}
